// The rights that clauses grant: for each id that has any, a row with place (its index in $args.ids) and rightIds.
// $ds: the dataset; $args.ids
UNWIND range(0, size($args.ids) - 1) AS place
MATCH (clause:TenureNode {tenureDs: $ds, id: $args.ids[place]})
RETURN
  place,
  COLLECT {
    MATCH (clause)-[:GRANTS]->(right)
    RETURN right.id
    ORDER
    BY
    right.id
  } AS rightIds
ORDER BY place
