// The dataset that was to take the place of the current one when its load broke off; no row if there is none. No parameters.
// Gives one row: ds
MATCH (dataset:TenureDataset)
WHERE dataset.ds > 0 AND dataset.phase <> 'done'
RETURN dataset.ds AS ds
ORDER BY ds
LIMIT 1
