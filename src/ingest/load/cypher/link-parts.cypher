// Links parties to their group, and assets to the whole that they are part of.
// $ds: the dataset being written; $args.rows: from, to
UNWIND $args.rows AS row
MATCH (part:TenureNode {ds: $ds, id: row.from})
MATCH (whole:TenureNode {ds: $ds, id: row.to})
CREATE (part)-[:PART_OF]->(whole)
