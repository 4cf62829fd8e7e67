// Those of the ids that the dataset being written does not have.
// $ds; $asked.ids
UNWIND $asked.ids AS id
OPTIONAL MATCH (node:TenureNode {ds: $ds, id: id})
WITH id, node
WHERE node IS NULL
RETURN id
ORDER BY id
LIMIT 5
