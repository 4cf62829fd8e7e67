// A page of events in another order than by name.
// Parameters: as for list-events, $args.after is '', and those of the fragment.
// Gives: id, name, day
// include events-of-list
// include sorted-list-page
