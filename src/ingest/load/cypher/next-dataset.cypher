// The next dataset that is stored, even in part; no row if there is none.
// $args.after: the number of the one before
// Gives one row: ds, retiredMs (since when it has not been current, in milliseconds; null: it never was)
MATCH (n:TenureNode) USING INDEX n: TenureNode (tenureDs, id)
WHERE n.tenureDs > $args.after AND n.id IS NOT NULL
WITH n.tenureDs AS ds
ORDER BY ds
LIMIT 1
OPTIONAL MATCH (dataset:TenureDataset {ds: ds})
RETURN ds, timestamp() - dataset.retiredAt AS retiredMs
