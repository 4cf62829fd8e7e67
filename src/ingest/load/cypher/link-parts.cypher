// Links parties to their groups, once for each version of a membership, and assets to the whole that they are part of.
// $ds: the dataset being written; $args.rows: from, to, properties (of a membership, else null): ordinal, dated (or always), edtf, knownFrom, knownUntil,
//   startEarliest, startLatest, endEarliest, endLatest (days)
UNWIND $args.rows AS row
MATCH (part:TenureNode {ds: $ds, id: row.from})
MATCH (whole:TenureNode {ds: $ds, id: row.to})
CREATE (part)-[link:PART_OF]->(whole)
SET link += coalesce(row.properties, {})
