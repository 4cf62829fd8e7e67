// A page of events that were known on a day, in order of label and id.
// $ds: the dataset; $knownAt: day; $args.happened: whether they had happened, as known then (null: either); $args.occurred: days (from, and until excluded), null for any; $args.parties: those that they concern, null for all;
// $args.memberDays: by party the days (bounds) on which it belongs to an asked group, null for all days;
// $args.words: parts of the normalised label and description; $args.after: list key ('' to begin); $limit
// Gives: id, name
// include events-of-list
// include list-page
RETURN node.id AS id, node.label AS name
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
