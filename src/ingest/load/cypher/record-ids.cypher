// The ids of records of a dataset, in order.
// $ds: its number; $args.after: the last id before ('' to begin); $batch: the maximum number
// Gives: id
MATCH (n:TenureNode) USING INDEX n: TenureNode (tenureDs, id)
WHERE
  n.tenureDs = $ds AND
  n.id > $args.after AND
  n.tenureType IS NOT NULL AND
  n.tenureType <> 'MERGED'
WITH n
ORDER BY n.tenureDs, n.id
LIMIT $batch
RETURN n.id AS id
ORDER BY n.tenureDs, n.id
