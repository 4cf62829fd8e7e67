// Deletes a batch of records of a dataset that nobody reads.
// $ds: its number; $args.prefix: of the ids ('' for all); $batch: the maximum number
// Gives one row: deleted
MATCH (n:TenureNode) USING INDEX n: TenureNode (tenureDs, id)
WHERE n.tenureDs = $ds AND n.id STARTS WITH $args.prefix
WITH n
LIMIT $batch
DETACH DELETE n
RETURN count(*) AS deleted
