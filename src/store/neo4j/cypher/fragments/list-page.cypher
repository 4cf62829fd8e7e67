// The nodes of a page of a list. The ORDER BY repeats the index, so that nothing is sorted.
WITH node
ORDER BY node.ds, node.type, node.listKey
LIMIT $limit
