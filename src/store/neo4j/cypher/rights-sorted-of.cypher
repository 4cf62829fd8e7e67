// A page of a question about rights in any order, led by a part of its filter: finds all, then sorts.
// $ds: the dataset. Days are whole numbers. The question: $from, $until (window, excluded end), $knownAt, $asked.match, $asked.statuses,
//   $asked.certainties (of rights in force), $inForceOnly and $anyOverlap (nothing finer is asked), $deprecated (1: those too), $open (no end).
// Bounds that every right of the answer meets: $startFrom <= settled earliest start < $startUntil, $endAfter < settled latest end <= $endThrough.
// The filter, null where nothing is asked: $asked.kinds, $asked.positions, $asked.assertions, $asked.bindings, $asked.holders, $asked.counterparties, $asked.parties, $asked.agreements,
//   $asked.assets, $asked.words (parts of the normalised text), $asked.except (ids of rights left out).
// $asked.by: which part of the filter leads: agreements, holders, counterparties, parties, assets or words; $asked.lucene: the words for the text index.
// The page: $asked.field, $asked.sign (-1: days descending), $asked.namesDown (holder names descending); the last right before it: $asked.afterDay (times $asked.sign),
//   $asked.afterHolder, $asked.after (sort key); $limit; $asked.separator (of the parts of a sort key).
// Gives: rightId, holderId, holderName, kind, day (that it is ordered by; 0 for none), and what the right comes to: startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, asStated
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
  (NOT $inForceOnly OR v.endLatest - v.startEarliest > 0) AND
  ($inForceOnly OR
    CASE
      WHEN v.endLatest <= $from THEN v.endStatus
      WHEN v.statedStart >= $until THEN 'NOT_YET_EFFECTIVE'
      WHEN v.startEarliest >= $until THEN 'CONTINGENT'
      WHEN v.endLatest - v.startEarliest > 0 THEN 'IN_FORCE'
      ELSE v.endStatus
    END IN
    $asked.statuses) AND
  ($anyOverlap OR
    CASE
      WHEN
        v.endLatest <= $from OR
        v.startEarliest >= $until OR
        v.endLatest - v.startEarliest <= 0
        THEN true
      WHEN
        v.startLatest < $until AND
        v.endEarliest > $from AND
        v.startLatest < v.endEarliest AND
        CASE $asked.match
          WHEN
            'THROUGHOUT'
            THEN v.startLatest <= $from AND v.endEarliest >= $until
          WHEN 'BEGINS' THEN v.startEarliest >= $from
          WHEN 'ENDS' THEN v.endLatest < $open AND v.endLatest <= $until
          ELSE true
        END
        THEN 'CERTAIN' IN $asked.certainties
      WHEN
        CASE $asked.match
          WHEN
            'THROUGHOUT'
            THEN v.startEarliest <= $from AND v.endLatest >= $until
          WHEN 'BEGINS' THEN v.startLatest >= $from
          WHEN 'ENDS' THEN v.endLatest < $open AND v.endEarliest <= $until
          ELSE true
        END
        THEN 'POSSIBLE' IN $asked.certainties
      ELSE false
    END) AND
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
  v,
  v.sortKey AS sortKey,
  v.startEarliest AS startEarliest,
  v.endLatest AS endLatest
WITH
  v,
  sortKey,
  CASE
    WHEN $asked.namesDown THEN split(sortKey, $asked.separator)[0]
  END AS holder,
  $asked.sign *
  CASE $asked.field
    WHEN 'EFFECTIVE_FROM' THEN startEarliest
    WHEN 'EFFECTIVE_UNTIL' THEN endLatest
    WHEN 'KNOWN_FROM' THEN v.rightKnownFrom
    ELSE 0
  END AS day
WHERE
  day > $asked.afterDay OR
  day = $asked.afterDay AND
  CASE
    WHEN
      $asked.namesDown
      THEN
        holder < $asked.afterHolder OR
        holder = $asked.afterHolder AND sortKey > $asked.after
    ELSE sortKey > $asked.after
  END
WITH v, day, holder, sortKey
ORDER BY day, holder DESC, sortKey
LIMIT $limit
RETURN
  v.rightId AS rightId,
  v.holderId AS holderId,
  v.holderName AS holderName,
  v.kind AS kind,
  v.startEarliest AS startEarliest,
  v.startLatest AS startLatest,
  v.endEarliest AS endEarliest,
  v.endLatest AS endLatest,
  v.statedStart AS statedStart,
  v.endStatus AS endStatus,
  v.asStated AS asStated,
  $asked.sign * day AS day
ORDER BY day * $asked.sign, holder DESC, sortKey
