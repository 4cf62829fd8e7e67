// Describes a dataset that has been written, so that it can take the place of the current one.
// $args.properties: of :TenureDataset
CREATE (dataset:TenureDataset)
SET dataset = $args.properties
