// The next dataset that is stored, even in part; no row if there is none.
// $args.after: the number of the one before
// Gives one row: ds, retiredMs (since when it has not been current, in milliseconds; null: it never was)
CALL () {
  MATCH (n:TenureNode) USING INDEX n: TenureNode (tenureDs, id)
  WHERE n.tenureDs > $args.after AND n.id IS NOT NULL
  RETURN n.tenureDs AS ds
  ORDER BY ds
  LIMIT 1
    UNION
  MATCH (dataset:TenureDataset)
  WHERE dataset.ds > $args.after
  RETURN dataset.ds AS ds
  ORDER BY ds
  LIMIT 1
}
WITH min(ds) AS ds
WHERE ds IS NOT NULL
OPTIONAL MATCH (dataset:TenureDataset {ds: ds})
RETURN ds, timestamp() - dataset.retiredAt AS retiredMs
