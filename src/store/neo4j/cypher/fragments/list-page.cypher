// A page of the nodes of a list, in order of its key. The ORDER BY repeats the index, so that nothing is sorted.
WITH node
ORDER BY node.ds, node.type, node.listKey
LIMIT $limit
RETURN
  node.id AS id,
  coalesce(node.name, node.title, node.heading, node.label) AS name
ORDER BY node.ds, node.type, node.listKey
