// A page of deals in another order than by name.
// Parameters: as for list-deals, $args.after is '', and those of the fragment.
// Gives: id, name, day
// include deals-of-list
// include sorted-list-page
