// Brings a batch of nodes that a version before the public graph wrote into the form that a load compares, and hides them.
// $batch: the maximum number
// Gives one row: upgraded
// Names in brackets raise no warning in databases that never had them.
MATCH (n:TenureNode)
WHERE n['ds'] IS NOT NULL
WITH n
LIMIT $batch
SET
  n.tenureDs = n['ds'],
  n.tenureType = n['type'],
  n.tenureHash = n['hash'],
  n.tenureRecordedAt = n['recordedAt'],
  n.tenureKnownUntil = n['knownUntil']
WITH
  n,
  [label IN labels(n) WHERE NOT label STARTS WITH 'Tenure'] AS shown,
  [label IN labels(n) WHERE label = 'Change' | 'TenureChange'] AS kept
SET n: $ (kept)
REMOVE n: $ (shown), n.ds
RETURN count(*) AS upgraded
