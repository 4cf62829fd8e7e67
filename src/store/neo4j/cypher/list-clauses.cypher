// A page of clauses of agreements that were known on a day, in order of heading and id.
// $ds: the dataset; $knownAt: day; $args.cuad (categories), $args.agreements: null for all; $args.words: parts of the normalised heading and summary;
// $args.after: list key ('' to begin); $limit
// Gives: id, name
// include clauses-of-list
// include list-page
RETURN node.id AS id, node.heading AS name
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
