// A page of deals that were known on a day, in order of name and id.
// $ds: the dataset; $knownAt: day; $args.kinds, $args.participants: null for all; $args.announced: days (from, and until excluded), null for any; $args.value: currency, from and to, null for any; $args.memberDays: by party the days (bounds) on which it belongs to an asked group, null for all days;
// $args.words: parts of the normalised name, kind and summary;
// $args.after: list key ('' to begin); $limit
// Gives: id, name
// include deals-of-list
// include list-page
RETURN node.id AS id, node.name AS name
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
