// Links parties to their groups, once for each version of a membership, and assets to the whole that they are part of.
// $ds: the dataset being written; $args.rows: from, to, type, properties (of a membership, else null): ordinal, dated (or always), edtf, and as days and
//   dates knownFrom, knownUntil, startEarliest, startLatest, endEarliest, endLatest
UNWIND $args.rows AS row
MATCH (part:TenureNode {tenureDs: $ds, id: row.from})
MATCH (whole:TenureNode {tenureDs: $ds, id: row.to})
CREATE (part)-[link:$ (row.type)]->(whole)
SET link += coalesce(row.properties, {})
