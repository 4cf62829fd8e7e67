// Writes parties with their names and identifiers; a kind other than OTHER is also a label.
// $ds: the dataset being written; $args.rows: properties, kind, names and identifiers [{ordinal, properties}], evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
CREATE (party:Party:TenureNode)
SET party = row.properties
FOREACH (_ IN
CASE row.kind
  WHEN 'COMPANY' THEN [1]
  ELSE []
END |
  SET party: Company
)
FOREACH (_ IN
CASE row.kind
  WHEN 'NONPROFIT' THEN [1]
  ELSE []
END |
  SET party: Nonprofit
)
FOREACH (_ IN
CASE row.kind
  WHEN 'GOVERNMENT' THEN [1]
  ELSE []
END |
  SET party: Government
)
FOREACH (_ IN
CASE row.kind
  WHEN 'PERSON' THEN [1]
  ELSE []
END |
  SET party: Person
)
FOREACH (_ IN
CASE row.kind
  WHEN 'CONSORTIUM' THEN [1]
  ELSE []
END |
  SET party: Consortium
)
FOREACH (_ IN
CASE row.kind
  WHEN 'BODY' THEN [1]
  ELSE []
END |
  SET party: Body
)
FOREACH (name IN row.names |
  CREATE (party)-[:NAMED {ordinal: name.ordinal}]->(named:PartyName:TenureNode)
  SET named = name.properties
)
FOREACH (identifier IN row.identifiers |
  CREATE
    (party)-[:IDENTIFIED_BY {ordinal: identifier.ordinal}]->
    (identified:PartyIdentifier:TenureNode)
  SET identified = identifier.properties
)
WITH row, party
CALL (row, party) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {ds: $ds, id: piece.sourceId})
  CREATE
    (party)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:Evidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}
