// Rights by group and by the years in which they are in force or contingent; led by a part of the filter.
// $ds: the dataset. Days are whole numbers. The question: $from, $until (window, excluded end), $knownAt, $match, $statuses,
//   $certainties (of rights in force), $inForceOnly and $anyOverlap (nothing finer is asked), $deprecated (1: those too), $open (no end).
// Bounds that every right of the answer meets: $startFrom <= settled earliest start < $startUntil, $endAfter < settled latest end <= $endThrough.
// The filter, null where nothing is asked: $kinds, $positions, $assertions, $bindings, $holders, $counterparties, $parties, $agreements,
//   $assets, $words (parts of the normalised text), $except (ids of rights left out).
// $by: which part of the filter leads: agreements, holders, counterparties, parties, assets or words; $lucene: the words for the text index.
// $groupBy: HOLDER, COUNTERPARTY, KIND, POSITION, AGREEMENT or ASSET.
// Gives: key (null: in no group, or by ASSET: every right once), years (first and last year in force, certainly in force, in force
//   throughout, contingent; a first after its last is none), count
CALL () {
  WITH $by AS by
  WHERE by = 'agreements'
  UNWIND $agreements AS id
  MATCH (agreement:TenureNode {ds: $ds, id: id})<-[:UNDER]-()<-[:OF]-(v:RightVersion)
  RETURN v
  UNION ALL
  WITH $by AS by
  WHERE by = 'holders'
  UNWIND $holders AS id
  MATCH (holder:TenureNode {ds: $ds, id: id})<-[:HELD_BY]-()<-[:OF]-(v:RightVersion)
  RETURN v
  UNION ALL
  WITH $by AS by
  WHERE by = 'counterparties'
  UNWIND $counterparties AS id
  MATCH (counterparty:TenureNode {ds: $ds, id: id})<-[:OWED_BY]-()<-[:OF]-(v:RightVersion)
  RETURN v
  UNION ALL
  WITH $by AS by
  WHERE by = 'parties'
  UNWIND $parties AS id
  MATCH (party:TenureNode {ds: $ds, id: id})<-[:HELD_BY|OWED_BY]-()<-[:OF]-(v:RightVersion)
  RETURN DISTINCT v
  UNION ALL
  WITH $by AS by
  WHERE by = 'assets'
  UNWIND $assets AS id
  MATCH (asset:TenureNode {ds: $ds, id: id})<-[:OVER]-()<-[:OF]-(v:RightVersion)
  RETURN DISTINCT v
  UNION ALL
  WITH $by AS by
  WHERE by = 'words'
  CALL db.index.fulltext.queryNodes('tenure_text', $lucene) YIELD node AS right
  MATCH (right)<-[:OF]-(v:RightVersion)
  RETURN v
}
WITH v
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
