// Rights by group and by the years in which they are in force or contingent; led by a part of the filter.
// $ds: the dataset. Days are whole numbers. The question: $from, $until (window, excluded end), $knownAt, $asked.match, $asked.statuses,
//   $asked.certainties (of rights in force), $inForceOnly and $anyOverlap (nothing finer is asked), $deprecated (1: those too), $open (no end).
// Bounds that every right of the answer meets: $startFrom <= settled earliest start < $startUntil, $endAfter < settled latest end <= $endThrough.
// The filter, null where nothing is asked: $asked.kinds, $asked.positions, $asked.assertions, $asked.bindings, $asked.holders, $asked.counterparties, $asked.parties, $asked.agreements,
//   $asked.assets, $asked.words (parts of the normalised text), $asked.except (ids of rights left out).
// $asked.by: which part of the filter leads: agreements, holders, counterparties, parties, assets or words; $asked.lucene: the words for the text index.
// $asked.groupBy: HOLDER, COUNTERPARTY, KIND, POSITION, AGREEMENT or ASSET.
// Gives: key (null: in no group, or by ASSET: every right once), years (first and last year in force, certainly in force, in force
//   throughout, contingent; a first after its last is none), count
CALL () {
  WITH $asked.by AS by
  WHERE by = 'agreements'
  UNWIND $asked.agreements AS id
  MATCH
    (agreement:TenureNode {ds: $ds, id: id})<-[:UNDER]-
    ()<-[:OF]-
    (v:RightVersion)
  RETURN v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'holders'
  UNWIND $asked.holders AS id
  MATCH
    (holder:TenureNode {ds: $ds, id: id})<-[:HELD_BY]-()<-[:OF]-(v:RightVersion)
  RETURN v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'counterparties'
  UNWIND $asked.counterparties AS id
  MATCH
    (counterparty:TenureNode {ds: $ds, id: id})<-[:OWED_BY]-
    ()<-[:OF]-
    (v:RightVersion)
  RETURN v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'parties'
  UNWIND $asked.parties AS id
  MATCH
    (party:TenureNode {ds: $ds, id: id})<-[:HELD_BY|OWED_BY]-
    ()<-[:OF]-
    (v:RightVersion)
  RETURN DISTINCT v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'assets'
  UNWIND $asked.assets AS id
  MATCH (asset:TenureNode {ds: $ds, id: id})<-[:OVER]-()<-[:OF]-(v:RightVersion)
  RETURN DISTINCT v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'words'
  CALL
    db.index.fulltext.queryNodes(
      'tenure_text',
      $asked.lucene
    )
    YIELD node AS right
  MATCH (right)<-[:OF]-(v:RightVersion)
  RETURN v
}
WITH v
WHERE
  v.ds = $ds AND
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
