// Deletes the node of a dataset whose records have been deleted. $ds: its number
MATCH (dataset:TenureDataset {ds: $ds})
DELETE dataset
