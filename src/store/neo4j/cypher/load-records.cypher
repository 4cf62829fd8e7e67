// Gives one row for each id of a record, merged ids followed: place (its index in $args.ids), type, record
//   (JSON: own values, and the ids of linked records) and recordedAt.
// $ds: the dataset; $args.ids
// record IS NOT NULL leaves out nodes that are not records, such as the pointer to the dataset.
UNWIND range(0, size($args.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $args.ids[place]})
WITH
  place,
  coalesce(
    head([(found)-[:MERGED_INTO]->(into) WHERE found:Merged | into ]),
    found
  ) AS node
WHERE node.record IS NOT NULL
RETURN
  place,
  node.type AS type,
  node.record AS record,
  node.recordedAt AS recordedAt
ORDER BY place
