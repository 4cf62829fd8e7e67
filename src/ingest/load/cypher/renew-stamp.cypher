// Stores the folder and stamp of facts that were loaded already.
// $ds: their dataset; $asked.stamp, $asked.folder
MATCH (dataset:TenureDataset {ds: $ds})
SET dataset.stamp = $asked.stamp, dataset.folder = $asked.folder
