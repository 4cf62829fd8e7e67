// A page of sources that were public on a day, in order of title and id.
// $ds: the dataset; $knownAt: day; $args.grades, $args.publishers (normalised): null for all; $args.published: days (from, and until excluded), null for any;
// $args.words: parts of the normalised title and publisher; $args.after: list key ('' to begin); $limit
// Gives: id, name
// include sources-of-list
// include list-page
RETURN node.id AS id, node.title AS name
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
