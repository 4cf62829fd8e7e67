// Writes evidence, each from its source; what it supports links to it when that is written.
// $ds: the dataset being written; $rows: properties, sourceId
UNWIND $rows AS row
MATCH (source:TenureNode {ds: $ds, id: row.sourceId})
CREATE (evidence:Evidence:TenureNode)-[:FROM]->(source)
SET evidence = row.properties
