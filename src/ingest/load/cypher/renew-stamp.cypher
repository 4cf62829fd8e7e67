// Notes the stamp of a seed folder that was touched but says what it said.
// $ds: the dataset that it is loaded as; $asked.stamp
MATCH (dataset:TenureDataset {ds: $ds})
SET dataset.stamp = $asked.stamp
