// Gives one row for each id of a record, merged ids followed: place (its index in $args.ids), type, record
//   (JSON: own values, and the ids of linked records) and recordedAt.
// $ds: the dataset; $args.ids
// record IS NOT NULL leaves out nodes that are not records, such as the pointer to the dataset.
UNWIND range(0, size($args.ids) - 1) AS place
MATCH (found:TenureNode {tenureDs: $ds, id: $args.ids[place]})
WITH
  place,
  coalesce(
    head([(found)-[:MERGED_INTO]->(into) WHERE found:TenureMerged | into ]),
    found
  ) AS node
WHERE node.tenureRecord IS NOT NULL
RETURN
  place,
  node.tenureType AS type,
  node.tenureRecord AS record,
  node.tenureRecordedAt AS recordedAt
ORDER BY place
