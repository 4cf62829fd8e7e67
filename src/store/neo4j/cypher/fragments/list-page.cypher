// The nodes of a page of a list. The ORDER BY repeats the index, so that nothing is sorted.
WITH node
ORDER BY node.tenureDs, node.tenureType, node.tenureListKey
LIMIT $limit
