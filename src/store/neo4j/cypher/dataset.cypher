// The description of a dataset, which never changes.
// $ds: the dataset
// Gives one row: summary (JSON, see StoredSummary in src/store/neo4j/dataset.ts)
MATCH (dataset:TenureDataset {ds: $ds})
RETURN dataset.summary AS summary
