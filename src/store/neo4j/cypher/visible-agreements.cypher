// The agreements, known on a day, of a filter: by id, or by the deals that comprise them; if both are given, both must hold.
// $ds: the dataset; $knownAt: day; $args.agreements, $args.deals: ids, null if not given
// Gives: id
CALL () {
  UNWIND $args.agreements AS id
  MATCH (agreement:TenureNode {tenureDs: $ds, id: id})
  RETURN agreement, 'agreement' AS via
    UNION
  UNWIND $args.deals AS id
  MATCH (deal:TenureNode {tenureDs: $ds, id: id})-[:COMPRISES]->(agreement)
  WHERE deal.tenureKnownFrom <= $knownAt AND deal.tenureKnownUntil > $knownAt
  RETURN agreement, 'deal' AS via
}
WITH agreement, count(*) AS ways
WHERE
  agreement.tenureKnownFrom <= $knownAt AND
  agreement.tenureKnownUntil > $knownAt AND
  ways =
  CASE
    WHEN $args.agreements IS NULL OR $args.deals IS NULL THEN 1
    ELSE 2
  END
RETURN agreement.id AS id
ORDER BY id
