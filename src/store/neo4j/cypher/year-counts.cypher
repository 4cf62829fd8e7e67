// Rights by group and by the years in which they are in force or contingent.
// $ds: the dataset. Days are whole numbers. The question: $from, $until (window, excluded end), $knownAt, $asked.match, $asked.statuses,
//   $asked.certainties (of rights in force), $inForceOnly and $anyOverlap (nothing finer is asked), $deprecated (1: those too), $open (no end).
// Bounds that every right of the answer meets: $startFrom <= settled earliest start < $startUntil, $endAfter < settled latest end <= $endThrough.
// The filter, null where nothing is asked: $asked.kinds, $asked.positions, $asked.assertions, $asked.bindings, $asked.holders, $asked.counterparties, $asked.parties, $asked.agreements,
//   $asked.assets, $asked.words (parts of the normalised text), $asked.except (ids of rights left out).
// $asked.groupBy: HOLDER, COUNTERPARTY, KIND, POSITION, AGREEMENT or ASSET.
// Gives: key (null: in no group, or by ASSET: every right once), years (first and last year in force, certainly in force, in force
//   throughout, contingent; a first after its last is none), count
MATCH (v:RightVersion) USING INDEX v: RightVersion (ds, endLatest, startEarliest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.ds = $ds AND
  v.sortKey IS NOT NULL AND
  v.startEarliest >= $startFrom AND
  v.startEarliest < $startUntil AND
  v.endLatest > $endAfter AND
  v.endLatest <= $endThrough AND
  v.knownFrom <= $knownAt AND
  v.knownUntil > $knownAt AND
  v.deprecated <= $deprecated AND
  ($asked.kinds IS NULL OR v.kind IN $asked.kinds) AND
  ($asked.positions IS NULL OR v.position IN $asked.positions) AND
  ($asked.assertions IS NULL OR v.assertion IN $asked.assertions) AND
  ($asked.bindings IS NULL OR v.binding IN $asked.bindings) AND
  ($asked.holders IS NULL OR v.holderId IN $asked.holders) AND
  ($asked.counterparties IS NULL OR v.counterpartyId IN $asked.counterparties) AND
  ($asked.parties IS NULL OR
    v.holderId IN $asked.parties OR
    v.counterpartyId IN $asked.parties) AND
  ($asked.agreements IS NULL OR v.agreementId IN $asked.agreements) AND
  ($asked.assets IS NULL OR
    any(asset IN v.assetIds WHERE asset IN $asked.assets)) AND
  ($asked.words IS NULL OR
    all(word IN $asked.words WHERE v.searchText CONTAINS word)) AND
  ($asked.except IS NULL OR NOT v.rightId IN $asked.except)
WITH
  v.years AS years,
  CASE $asked.groupBy
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
