// Walks the records of the dataset that is loaded now, in order of id, for those that the new one does not hold.
// $oldDs, $ds: the dataset that is loaded now and the one being written; $asked.after: id (''  to begin); $batch: how many to look at
// Gives one row: removed (ids), last (the last id looked at; null at the end)
MATCH (old:TenureNode) USING INDEX old: TenureNode (ds, id)
WHERE old.ds = $oldDs AND old.id > $asked.after
WITH old
ORDER BY old.ds, old.id
LIMIT $batch
OPTIONAL MATCH (new:TenureNode {ds: $ds, id: old.id})
RETURN
  collect(
    CASE
      WHEN new IS NULL AND old.hash IS NOT NULL THEN old.id
    END) AS removed,
  max(old.id) AS last
