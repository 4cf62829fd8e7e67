// Makes the new dataset the current one. Runs in one transaction with lock-renew.
// $ds: its number; $args.properties: of :TenureDataset
CREATE (dataset:TenureDataset)
SET dataset = $args.properties
MERGE (pointer:TenureNode:TenurePointer {tenureDs: 0, id: 'tenure:current'})
WITH pointer, pointer.current AS before
SET pointer.current = $ds
WITH before
OPTIONAL MATCH (retired:TenureDataset {ds: before})
SET retired.retiredAt = timestamp()
