// Finds records of the current dataset that the new one does not have, a batch at a time in order of id.
// $oldDs, $ds: the current dataset and the one being written; $args.after: id ('' to begin); $batch: how many to compare
// Gives one row: removed (ids), last (the last id compared; null at the end)
MATCH (old:TenureNode) USING INDEX old: TenureNode (tenureDs, id)
WHERE old.tenureDs = $oldDs AND old.id > $args.after
WITH old
ORDER BY old.tenureDs, old.id
LIMIT $batch
OPTIONAL MATCH (new:TenureNode {tenureDs: $ds, id: old.id})
RETURN
  collect(
    CASE
      WHEN new IS NULL AND old.tenureHash IS NOT NULL THEN old.id
    END) AS removed,
  max(old.id) AS last
