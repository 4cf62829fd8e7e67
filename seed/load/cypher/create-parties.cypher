// Writes parties with their names and identifiers; a kind other than OTHER is also a label.
// $ds: the dataset being written; $rows: properties, kind, names and identifiers [{ordinal, properties}], evidenceIds
UNWIND $rows AS row
CREATE (party:Party:TenureNode)
SET party = row.properties
FOREACH (_ IN CASE row.kind WHEN 'COMPANY' THEN [1] ELSE [] END | SET party:Company)
FOREACH (_ IN CASE row.kind WHEN 'NONPROFIT' THEN [1] ELSE [] END | SET party:Nonprofit)
FOREACH (_ IN CASE row.kind WHEN 'GOVERNMENT' THEN [1] ELSE [] END | SET party:Government)
FOREACH (_ IN CASE row.kind WHEN 'PERSON' THEN [1] ELSE [] END | SET party:Person)
FOREACH (_ IN CASE row.kind WHEN 'CONSORTIUM' THEN [1] ELSE [] END | SET party:Consortium)
FOREACH (_ IN CASE row.kind WHEN 'BODY' THEN [1] ELSE [] END | SET party:Body)
FOREACH (name IN row.names |
  CREATE (party)-[:NAMED {ordinal: name.ordinal}]->(named:PartyName:TenureNode)
  SET named = name.properties
)
FOREACH (identifier IN row.identifiers |
  CREATE (party)-[:IDENTIFIED_BY {ordinal: identifier.ordinal}]->(identified:PartyIdentifier:TenureNode)
  SET identified = identifier.properties
)
WITH row, party
CALL (row, party) {
  UNWIND range(0, size(row.evidenceIds) - 1) AS ordinal
  MATCH (evidence:TenureNode {ds: $ds, id: row.evidenceIds[ordinal]})
  CREATE (party)-[:EVIDENCED_BY {ordinal: ordinal}]->(evidence)
}
