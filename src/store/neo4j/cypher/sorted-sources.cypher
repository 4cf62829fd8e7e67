// A page of sources in another order than by name.
// Parameters: as for list-sources, $args.after is '', and those of the fragment.
// Gives: id, name, day
// include sources-of-list
// include sorted-list-page
