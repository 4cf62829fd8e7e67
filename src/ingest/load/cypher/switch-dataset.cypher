// Makes the dataset that was written the one that is read. Runs in one transaction with lock-keep.
// $ds: its number; $asked.properties: what :TenureDataset says of it
CREATE (dataset:TenureDataset)
SET dataset = $asked.properties
MERGE (pointer:TenureNode:TenurePointer {ds: 0, id: 'tenure:current'})
WITH pointer, pointer.current AS before
SET pointer.current = $ds
WITH before
OPTIONAL MATCH (retired:TenureDataset {ds: before})
SET retired.retiredAt = timestamp()
