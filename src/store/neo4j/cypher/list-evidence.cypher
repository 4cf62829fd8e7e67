// A page of the evidence from a source that was visible on a day, in order of id.
// $ds: the dataset; $args.source: id; $knownAt: day; $args.after: id ('' to begin); $limit
// Gives: id, name (the id)
MATCH (source:TenureNode {tenureDs: $ds, id: $args.source})<-[:FROM]-(evidence)
WHERE evidence.tenureVisibleFrom <= $knownAt AND evidence.id > $args.after
WITH evidence
ORDER BY evidence.id
LIMIT $limit
RETURN evidence.id AS id, evidence.id AS name
ORDER BY id
