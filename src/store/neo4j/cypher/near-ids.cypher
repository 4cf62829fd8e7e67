// Ids of records, merged ones included, with a common prefix, next to a place in order of id.
// $ds: the dataset; $args.floor, $args.ceiling: of the ids (excluded above); $args.from: the place; $limit: in each direction
// Gives: id
// type IS NOT NULL leaves out nodes that are not records, such as the pointer to the dataset.
CALL () {
  MATCH (n:TenureNode) USING INDEX n: TenureNode (tenureDs, id)
  WHERE
    n.tenureDs = $ds AND
    n.id >= $args.from AND
    n.id < $args.ceiling AND
    n.tenureType IS NOT NULL
  RETURN n
  ORDER BY n.tenureDs, n.id
  LIMIT $limit
    UNION
  MATCH (n:TenureNode) USING INDEX n: TenureNode (tenureDs, id)
  WHERE
    n.tenureDs = $ds AND
    n.id >= $args.floor AND
    n.id < $args.from AND
    n.tenureType IS NOT NULL
  RETURN n
  ORDER BY n.tenureDs DESC, n.id DESC
  LIMIT $limit
}
RETURN n.id AS id
ORDER BY id
