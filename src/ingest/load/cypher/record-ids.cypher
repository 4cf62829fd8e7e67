// The ids of records and merges of a dataset, in order.
// $ds: its number; $args.after: the last id before ('' to begin); $batch: the maximum number
// Gives: id
MATCH (n:TenureNode) USING INDEX n: TenureNode (tenureDs, id)
WHERE n.tenureDs = $ds AND n.id > $args.after AND n.tenureHash IS NOT NULL
WITH n
ORDER BY n.tenureDs, n.id
LIMIT $batch
RETURN n.id AS id
ORDER BY n.tenureDs, n.id
