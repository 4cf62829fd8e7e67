// Which of these ids the dataset being written does not hold.
// $ds; $asked.ids
UNWIND $asked.ids AS id
OPTIONAL MATCH (node:TenureNode {ds: $ds, id: id})
WITH id, node
WHERE node IS NULL
RETURN id
ORDER BY id
LIMIT 5
