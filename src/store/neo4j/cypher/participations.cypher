// The participations of parties: for each id of a party a row with place (its index in $args.ids), agreements
//   [{agreementId, role}] and deals [{dealId, role}].
// $ds: the dataset; $args.ids
UNWIND range(0, size($args.ids) - 1) AS place
MATCH (party:TenureNode {tenureDs: $ds, id: $args.ids[place]})
RETURN
  place,
  COLLECT {
    MATCH (party)-[link:PARTY_TO]->(agreement)
    RETURN {agreementId: agreement.id, role: link.role}
    ORDER
    BY
    agreement.id,
    link.role
  } AS agreements,
  COLLECT {
    MATCH (party)-[link:PARTICIPATES_IN]->(deal)
    RETURN {dealId: deal.id, role: link.role}
    ORDER
    BY
    deal.id,
    link.role
  } AS deals
ORDER BY place
