// Assets, all their direct and indirect parts, and the wholes that contain them.
// $ds: the dataset; $asked.ids
// Gives: id
UNWIND $asked.ids AS given
MATCH (asset:TenureNode {ds: $ds, id: given})
CALL (asset) {
  MATCH (asset)<-[:PART_OF*0..]-(part:Asset)
  RETURN part AS related
    UNION
  MATCH (asset)-[:PART_OF*0..]->(whole:Asset)
  RETURN whole AS related
}
RETURN DISTINCT related.id AS id
ORDER BY id
