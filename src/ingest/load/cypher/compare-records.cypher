// The records of these ids in the current dataset; absent ones give no row.
// $oldDs: the current dataset; $args.ids
UNWIND $args.ids AS id
MATCH (old:TenureNode {ds: $oldDs, id: id})
RETURN
  old.id AS id,
  old.hash AS hash,
  old.recordedAt AS recordedAt,
  old.knownUntil AS knownUntil
