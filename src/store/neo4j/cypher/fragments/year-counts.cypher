// Counts the rights (v) by group and years.
// $args.groupBy: HOLDER, COUNTERPARTY, KIND, POSITION, AGREEMENT or ASSET
WITH
  v.years AS years,
  CASE $args.groupBy
    WHEN 'HOLDER' THEN [v.holderId]
    WHEN 'COUNTERPARTY' THEN [v.counterpartyId]
    WHEN 'KIND' THEN [v.kind]
    WHEN 'POSITION' THEN [v.position]
    WHEN 'AGREEMENT' THEN [v.agreementId]
    ELSE v.assetIds + [null]
  END AS keys
UNWIND keys AS key
RETURN key, years, count(*) AS count
ORDER BY key, years
