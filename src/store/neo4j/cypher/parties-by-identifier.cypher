// Parties with an identifier.
// $ds: the dataset; $asked.scheme, $asked.value
// Gives: id
MATCH
  (identifier:PartyIdentifier
    {ds: $ds, scheme: $asked.scheme, value: $asked.value})<-
    [:IDENTIFIED_BY]-
  (party)
RETURN DISTINCT party.id AS id
ORDER BY id
