// A page of at most $limit nodes. The ORDER BY repeats the index, so that nothing is sorted.
// Gives: id, name
WITH node
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
LIMIT $limit
RETURN
  node.id AS id,
  coalesce(node.name, node.title, node.label, node.heading, node.topic) AS name
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
