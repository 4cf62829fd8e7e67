// A page of agreements in another order than by name.
// Parameters: as for list-agreements, $args.after is '', and those of the fragment.
// Gives: id, name, day
// include agreements-of-list
// include sorted-list-page
