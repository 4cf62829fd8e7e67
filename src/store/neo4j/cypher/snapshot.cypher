// Which dataset is loaded now; no row where none is. No parameters. The pointer's one property decides.
MATCH (pointer:TenureNode {ds: 0, id: 'tenure:current'})
MATCH (dataset:TenureDataset {ds: pointer.current})
RETURN
  dataset.ds AS ds,
  dataset.seededAt AS seededAt,
  dataset.version AS version,
  dataset.form AS form
