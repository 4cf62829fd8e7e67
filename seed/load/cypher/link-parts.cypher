// Links parties to their group, and assets to the whole that they are part of.
// $ds: the dataset being written; $rows: from, to
UNWIND $rows AS row
MATCH (part:TenureNode {ds: $ds, id: row.from})
MATCH (whole:TenureNode {ds: $ds, id: row.to})
CREATE (part)-[:PART_OF]->(whole)
