// How many rights of a question there are by status, and how many of them are deprecated; by their start.
// $ds: the dataset. Days are whole numbers. The question: $from, $until (window, excluded end), $knownAt, $asked.match, $asked.statuses,
//   $asked.certainties (of rights in force), $inForceOnly and $anyOverlap (nothing finer is asked), $deprecated (1: those too), $open (no end).
// Bounds that every right of the answer meets: $startFrom <= settled earliest start < $startUntil, $endAfter < settled latest end <= $endThrough.
// The filter, null where nothing is asked: $asked.kinds, $asked.positions, $asked.assertions, $asked.bindings, $asked.holders, $asked.counterparties, $asked.parties, $asked.agreements,
//   $asked.assets, $asked.words (parts of the normalised text), $asked.except (ids of rights left out).
// $asked.split: whether to part rights in force by certainty (of an overlap).
// Gives: status, deprecated (1 or 0), certain (true or false, null where not parted), count
MATCH (v:RightVersion) USING INDEX v: RightVersion (ds, startEarliest, endLatest, knownFrom, knownUntil, deprecated, sortKey)
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
  v.deprecated AS deprecated,
  v.startEarliest AS startEarliest,
  v.endLatest AS endLatest
WITH
  v,
  deprecated,
  CASE
    WHEN endLatest <= $from THEN v.endStatus
    WHEN
      startEarliest < $until
      THEN
        CASE
          WHEN endLatest - startEarliest > 0 THEN 'IN_FORCE'
          ELSE v.endStatus
        END
    WHEN v.statedStart >= $until THEN 'NOT_YET_EFFECTIVE'
    ELSE 'CONTINGENT'
  END AS status
WITH
  deprecated,
  status,
  CASE
    WHEN
      $asked.split AND status = 'IN_FORCE'
      THEN
        v.startLatest < $until AND
        v.endEarliest > $from AND
        v.startLatest < v.endEarliest
  END AS certain
RETURN status, deprecated, certain, count(*) AS count
ORDER BY status, deprecated, certain
