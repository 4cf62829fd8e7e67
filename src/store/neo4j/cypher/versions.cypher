// The versions of rights as known on a day, without assumptions: one row for each right that was known then.
// $ds: the dataset; $args.ids: of rights, merged ids followed; $knownAt: day
// Gives: place (its index in $args.ids), version; days are whole numbers
UNWIND range(0, size($args.ids) - 1) AS place
MATCH (found:TenureNode {tenureDs: $ds, id: $args.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:TenureMerged
WITH place, coalesce(into, found) AS right
MATCH (right)<-[:OF]-(version)
WHERE version.knownFrom <= $knownAt AND version.knownUntil > $knownAt
RETURN
  place,
  version {
    // include version-properties
  } AS version
ORDER BY place
