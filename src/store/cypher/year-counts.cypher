// Rights by group and by the years in which they are in force or contingent.
// $ds: the dataset. Days are whole numbers. The question: $from, $until (window, excluded end), $knownAt, $match, $statuses,
//   $certainties (of rights in force), $inForceOnly and $anyOverlap (nothing finer is asked), $deprecated (1: those too), $open (no end).
// Bounds that every right of the answer meets: $startFrom <= settled earliest start < $startUntil, $endAfter < settled latest end <= $endThrough.
// The filter, null where nothing is asked: $kinds, $positions, $assertions, $bindings, $holders, $counterparties, $parties, $agreements,
//   $assets, $words (parts of the normalised text), $except (ids of rights left out).
// $groupBy: HOLDER, COUNTERPARTY, KIND, POSITION, AGREEMENT or ASSET.
// Gives: key (null: in no group, or by ASSET: every right once), years (first and last year in force, certainly in force, in force
//   throughout, contingent; a first after its last is none), count
MATCH (v:RightVersion)
USING INDEX v:RightVersion(ds, endLatest, startEarliest, knownFrom, knownUntil, deprecated)
WHERE v.ds = $ds
  AND v.startEarliest >= $startFrom AND v.startEarliest < $startUntil
  AND v.endLatest > $endAfter AND v.endLatest <= $endThrough
  AND v.knownFrom <= $knownAt AND v.knownUntil > $knownAt
  AND v.deprecated <= $deprecated
  AND ($kinds IS NULL OR v.kind IN $kinds)
  AND ($positions IS NULL OR v.position IN $positions)
  AND ($assertions IS NULL OR v.assertion IN $assertions)
  AND ($bindings IS NULL OR v.binding IN $bindings)
  AND ($holders IS NULL OR v.holderId IN $holders)
  AND ($counterparties IS NULL OR v.counterpartyId IN $counterparties)
  AND ($parties IS NULL OR v.holderId IN $parties OR v.counterpartyId IN $parties)
  AND ($agreements IS NULL OR v.agreementId IN $agreements)
  AND ($assets IS NULL OR any(asset IN v.assetIds WHERE asset IN $assets))
  AND ($words IS NULL OR all(word IN $words WHERE v.searchText CONTAINS word))
  AND ($except IS NULL OR NOT v.rightId IN $except)
WITH v.years AS years, CASE $groupBy
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
