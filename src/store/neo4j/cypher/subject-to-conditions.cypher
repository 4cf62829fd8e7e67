// The rights that are subject to conditions: for each id that has any, a row with place (its index in $args.ids) and rightIds.
// $ds: the dataset; $args.ids
UNWIND range(0, size($args.ids) - 1) AS place
MATCH (condition:TenureNode {tenureDs: $ds, id: $args.ids[place]})
RETURN
  place,
  COLLECT {
    MATCH (condition)<-[:SUBJECT_TO]-(right)
    RETURN right.id
    ORDER
    BY
    right.id
  } AS rightIds
ORDER BY place
