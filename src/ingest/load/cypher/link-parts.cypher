// Links parties to their group, and assets to the whole that they are part of.
// $ds: the dataset being written; $asked.rows: from, to
UNWIND $asked.rows AS row
MATCH (part:TenureNode {ds: $ds, id: row.from})
MATCH (whole:TenureNode {ds: $ds, id: row.to})
CREATE (part)-[:PART_OF]->(whole)
