// A page of disputes that were open on a day, in order of topic and id.
// $ds: the dataset; $knownAt: day; $args.words: parts of the normalised topic, claims and what is followed;
// $args.after: list key ('' to begin); $limit
// Gives: id, name
// include disputes-of-list
// include list-page
RETURN node.id AS id, node.topic AS name
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
