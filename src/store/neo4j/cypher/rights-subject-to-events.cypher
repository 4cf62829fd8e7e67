// Rights of a filter, known on a day, that are subject to a condition on one of the events, or depend on rights that are.
// $ds: the dataset; $args.events: ids; the rest: see the fragments.
// Gives: right (with the parties, the holder's name, the kind and the right's own knownFrom)
UNWIND $args.events AS id
MATCH (event:TenureNode {tenureDs: $ds, id: id})
CALL (event) {
  MATCH (event)<-[:TURNS_ON]-()<-[:SUBJECT_TO]-(right)
  RETURN right
  UNION
  MATCH (event)<-[:TURNS_ON]-(right:TenureRight)
  RETURN right
}
MATCH (right)<-[:OF]-(v:TenureVersion)
WITH DISTINCT v
WHERE
  v.tenureDs = $ds AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
RETURN
  v {
    // include right-with-bounds
  } AS right
ORDER BY right.rightId
