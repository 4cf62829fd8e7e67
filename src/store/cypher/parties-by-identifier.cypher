// Parties with an identifier.
// $ds: the dataset; $scheme, $value
// Gives: id
MATCH (identifier:PartyIdentifier {ds: $ds, scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(party)
RETURN DISTINCT party.id AS id
ORDER BY id
