// Makes the new dataset the current one. Runs in one transaction with lock-renew.
// $ds: its number
MERGE (pointer:TenureNode:TenurePointer {tenureDs: 0, id: 'tenure:current'})
WITH pointer, pointer.current AS before
SET pointer.current = $ds
WITH before
MATCH (dataset:TenureDataset {ds: $ds})
SET dataset.phase = 'moved'
WITH before
OPTIONAL MATCH (retired:TenureDataset {ds: before})
SET retired.retiredAt = timestamp()
