// A page of parties in order of name and id.
// $ds: the dataset; $args.kinds, $args.countries, $args.ids: null for all; $args.words: parts of the normalised names; $args.after: list key ('' to begin); $limit
// Gives: id, name
// include parties-of-list
// include list-page
RETURN node.id AS id, node.name AS name
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
