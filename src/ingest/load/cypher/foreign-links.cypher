// The number of relationships of others to nodes of a dataset. Asked only if there are nodes of others.
// $ds: its number
// Gives one row: count
MATCH (n:TenureNode)--(other) USING INDEX n: TenureNode (tenureDs, id)
WHERE n.tenureDs = $ds AND n.id IS NOT NULL AND NOT other:TenureNode
RETURN count(*) AS count
