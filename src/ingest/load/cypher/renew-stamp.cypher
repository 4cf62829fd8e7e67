// Stores the new stamp of a seed folder whose files changed but whose facts did not.
// $ds: its dataset; $asked.stamp
MATCH (dataset:TenureDataset {ds: $ds})
SET dataset.stamp = $asked.stamp
