// Those of the ids that the dataset being written does not have.
// $ds; $args.ids
UNWIND $args.ids AS id
OPTIONAL MATCH (node:TenureNode {tenureDs: $ds, id: id})
WITH id, node
WHERE node IS NULL
RETURN id
ORDER BY id
LIMIT 5
