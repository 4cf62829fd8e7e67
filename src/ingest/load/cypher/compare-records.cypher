// The records of these ids in the current dataset; absent ones give no row.
// $oldDs: the current dataset; $args.ids
UNWIND $args.ids AS id
MATCH (old:TenureNode {tenureDs: $oldDs, id: id})
RETURN
  old.id AS id,
  old.tenureHash AS hash,
  old.tenureRecordedAt AS recordedAt,
  old.tenureKnownUntil AS knownUntil
