// Takes from a batch of nodes of a dataset their public labels, in order of id.
// $ds: its number; $args.after: the last id before ('' to begin); $batch: the maximum number
// Gives one row: last (the last id; null at the end)
MATCH (n:TenureNode) USING INDEX n: TenureNode (tenureDs, id)
WHERE n.tenureDs = $ds AND n.id > $args.after
WITH n
ORDER BY n.tenureDs, n.id
LIMIT $batch
REMOVE n: $ (coalesce(split(n.tenureShown, ' '), []))
RETURN max(n.id) AS last
