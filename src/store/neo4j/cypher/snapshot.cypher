// The current dataset, by the property of the pointer; no row if there is none. No parameters.
MATCH (pointer:TenureNode {tenureDs: 0, id: 'tenure:current'})
MATCH (dataset:TenureDataset {ds: pointer.current})
RETURN
  dataset.ds AS ds,
  dataset.seededAt AS seededAt,
  dataset.version AS version,
  dataset.form AS form
