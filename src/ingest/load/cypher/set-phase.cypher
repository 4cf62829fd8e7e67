// Notes how far the labels have been given to a dataset.
// $ds: its number; $args.phase: showing or done
MATCH (dataset:TenureDataset {ds: $ds})
SET dataset.phase = $args.phase
