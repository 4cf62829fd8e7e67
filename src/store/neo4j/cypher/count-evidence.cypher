// The amount of evidence from a source that was visible on a day.
// $ds: the dataset; $args.source: id; $knownAt: day
// Gives one row: count
MATCH (source:TenureNode {tenureDs: $ds, id: $args.source})<-[:FROM]-(evidence)
WHERE evidence.tenureVisibleFrom <= $knownAt
RETURN count(evidence) AS count
