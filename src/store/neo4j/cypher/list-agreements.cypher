// A page of agreements that were known on a day, in order of title and id.
// $ds: the dataset; $knownAt: day; $args.window: days (from, and until excluded) that the term must meet, null for any; $args.kinds, $args.parties: null for all;
// $args.memberDays: by party the days (bounds) on which it belongs to an asked group, null for all days;
// $args.words: parts of the normalised title and summary; $args.after: list key ('' to begin); $limit
// Gives: id, name
// include agreements-of-list
// include list-page
RETURN node.id AS id, node.title AS name
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
