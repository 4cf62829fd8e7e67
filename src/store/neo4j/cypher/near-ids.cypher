// Ids of records, merged ones included, with a common prefix, next to a place in order of id.
// $ds: the dataset; $asked.floor, $asked.ceiling: of the ids (excluded above); $asked.from: the place; $limit: in each direction
// Gives: id
CALL () {
  MATCH (n:TenureNode) USING INDEX n: TenureNode (ds, id)
  WHERE
    n.ds = $ds AND
    n.id >= $asked.from AND
    n.id < $asked.ceiling AND
    n.type IS NOT NULL
  RETURN n
  ORDER BY n.ds, n.id
  LIMIT $limit
    UNION
  MATCH (n:TenureNode) USING INDEX n: TenureNode (ds, id)
  WHERE
    n.ds = $ds AND
    n.id >= $asked.floor AND
    n.id < $asked.from AND
    n.type IS NOT NULL
  RETURN n
  ORDER BY n.ds DESC, n.id DESC
  LIMIT $limit
}
RETURN n.id AS id
ORDER BY id
