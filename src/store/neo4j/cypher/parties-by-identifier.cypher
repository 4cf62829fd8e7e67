// Parties with an identifier.
// $ds: the dataset; $args.scheme, $args.value
// Gives: id
MATCH
  (identifier:TenurePartyIdentifier
    {tenureDs: $ds, scheme: $args.scheme, value: $args.value})<-
    [:IDENTIFIED_BY]-
  (party)
RETURN DISTINCT party.id AS id
ORDER BY id
