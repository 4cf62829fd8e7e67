// Assets, all their direct and indirect parts, and the wholes that contain them.
// $ds: the dataset; $args.ids
// Gives: id
UNWIND $args.ids AS id
MATCH (asset:TenureNode {tenureDs: $ds, id: id})
CALL (asset) {
  MATCH (asset)<-[:PART_OF*0..]-(part:TenureAsset)
  RETURN part AS related
    UNION
  MATCH (asset)-[:PART_OF*0..]->(whole:TenureAsset)
  RETURN whole AS related
}
RETURN DISTINCT related.id AS id
ORDER BY id
