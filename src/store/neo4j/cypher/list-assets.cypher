// A page of assets in order of name and id.
// $ds: the dataset; $args.kinds: null for all; $args.words: parts of the normalised name and kind; $args.after: list key ('' to begin); $limit
// Gives: id, name
// include assets-of-list
// include list-page
RETURN node.id AS id, node.name AS name
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
