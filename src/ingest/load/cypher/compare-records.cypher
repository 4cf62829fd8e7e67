// What the dataset that is loaded now holds of these records; those that it does not hold give no row.
// $oldDs: the dataset that is loaded now; $asked.ids
UNWIND $asked.ids AS id
MATCH (old:TenureNode {ds: $oldDs, id: id})
RETURN
  old.id AS id,
  old.hash AS hash,
  old.recordedAt AS recordedAt,
  old.knownUntil AS knownUntil
