// Writes parties with their names and identifiers.
// $ds: the dataset being written; $args.rows: properties, names and identifiers [{ordinal, properties}], evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
CREATE (party:TenureParty:TenureNode)
SET party = row.properties
FOREACH (name IN row.names |
  CREATE
    (party)-[:NAMED {ordinal: name.ordinal}]->(named:TenurePartyName:TenureNode)
  SET named = name.properties
)
FOREACH (identifier IN row.identifiers |
  CREATE
    (party)-[:IDENTIFIED_BY {ordinal: identifier.ordinal}]->
    (identified:TenurePartyIdentifier:TenureNode)
  SET identified = identifier.properties
)
WITH row, party
CALL (row, party) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {tenureDs: $ds, id: piece.sourceId})
  CREATE
    (party)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:TenureEvidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}
