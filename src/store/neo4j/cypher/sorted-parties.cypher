// A page of parties in another order than by name.
// Parameters: as for list-parties, $args.after is '', and those of the fragment.
// Gives: id, name, day
// include parties-of-list
// include sorted-list-page
