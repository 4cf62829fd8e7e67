// The agreements, known on a day, that a filter names: some by id, and those that some deals comprise; both, where both are asked.
// $ds: the dataset; $knownAt: day; $agreements, $deals: ids, null where not asked
// Gives: id
CALL () {
  UNWIND $agreements AS id
  MATCH (agreement:TenureNode {ds: $ds, id: id})
  RETURN agreement, 'agreement' AS via
  UNION
  UNWIND $deals AS id
  MATCH (deal:TenureNode {ds: $ds, id: id})-[:COMPRISES]->(agreement)
  WHERE deal.knownFrom <= $knownAt AND deal.knownUntil > $knownAt
  RETURN agreement, 'deal' AS via
}
WITH agreement, count(*) AS ways
WHERE agreement.knownFrom <= $knownAt AND agreement.knownUntil > $knownAt
  AND ways = CASE WHEN $agreements IS NULL OR $deals IS NULL THEN 1 ELSE 2 END
RETURN agreement.id AS id
ORDER BY id
