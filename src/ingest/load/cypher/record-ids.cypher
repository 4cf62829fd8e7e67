// The ids of records of a dataset, in order.
// $ds: its number; $args.after: the last id before ('' to begin); $batch: the maximum number
// Gives: id
MATCH (n:TenureNode) USING INDEX n: TenureNode (ds, id)
WHERE
  n.ds = $ds AND
  n.id > $args.after AND
  n.type IS NOT NULL AND
  n.type <> 'MERGED'
WITH n
ORDER BY n.ds, n.id
LIMIT $batch
RETURN n.id AS id
ORDER BY n.ds, n.id
