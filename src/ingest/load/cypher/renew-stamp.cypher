// Stores the folder and stamp of facts that were loaded already.
// $ds: their dataset; $args.stamp, $args.folder
MATCH (dataset:TenureDataset {ds: $ds})
SET dataset.stamp = $args.stamp, dataset.folder = $args.folder
