// The rights that clauses grant: for each id that has any, a row with place (its index in $asked.ids) and rightIds.
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (clause:TenureNode {ds: $ds, id: $asked.ids[place]})
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
