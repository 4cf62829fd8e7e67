// Writes records of one type with their links to records that are there already, and what belongs to them alone.
// $ds: the dataset being written; $args.label: of the type; $args.rows: properties, to and from [{type, id, properties}];
//   of parties: names and identifiers [{ordinal, properties}]; of rights: versions [properties]
UNWIND $args.rows AS row
CREATE (record:TenureNode: $ ($args.label))
SET record = row.properties
FOREACH (version IN row.versions |
  CREATE (effective:TenureVersion:TenureNode)-[:OF]->(record)
  SET effective = version
)
FOREACH (name IN row.names |
  CREATE
    (record)-[:NAMED {ordinal: name.ordinal}]->
    (named:TenurePartyName:TenureNode)
  SET named = name.properties
)
FOREACH (identifier IN row.identifiers |
  CREATE
    (record)-[:IDENTIFIED_BY {ordinal: identifier.ordinal}]->
    (identified:TenurePartyIdentifier:TenureNode)
  SET identified = identifier.properties
)
WITH row, record
CALL (row, record) {
  UNWIND row.to AS link
  MATCH (other:TenureNode {tenureDs: $ds, id: link.id})
  CREATE (record)-[made:$ (link.type)]->(other)
  SET made = link.properties
}
CALL (row, record) {
  UNWIND row.from AS link
  MATCH (other:TenureNode {tenureDs: $ds, id: link.id})
  CREATE (other)-[made:$ (link.type)]->(record)
  SET made = link.properties
}
