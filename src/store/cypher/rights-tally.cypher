// How many rights of a question there are by status, and how many of them are deprecated; by their start.
// $ds: the dataset. Days are whole numbers. The question: $from, $until (window, excluded end), $knownAt, $match, $statuses,
//   $certainties (of rights in force), $inForceOnly and $anyOverlap (nothing finer is asked), $deprecated (1: those too), $open (no end).
// Bounds that every right of the answer meets: $startFrom <= settled earliest start < $startUntil, $endAfter < settled latest end <= $endThrough.
// The filter, null where nothing is asked: $kinds, $positions, $assertions, $bindings, $holders, $counterparties, $parties, $agreements,
//   $assets, $words (parts of the normalised text), $except (ids of rights left out).
// $split: whether to part rights in force by certainty (of an overlap).
// Gives: status, deprecated (1 or 0), certain (true or false, null where not parted), count
MATCH (v:RightVersion)
USING INDEX v:RightVersion(ds, startEarliest, endLatest, knownFrom, knownUntil, deprecated)
WHERE v.ds = $ds
  AND v.startEarliest >= $startFrom AND v.startEarliest < $startUntil
  AND v.endLatest > $endAfter AND v.endLatest <= $endThrough
  AND v.knownFrom <= $knownAt AND v.knownUntil > $knownAt
  AND v.deprecated <= $deprecated
  AND CASE
    WHEN $inForceOnly THEN v.startEarliest < v.endLatest
    ELSE CASE
      WHEN v.endLatest <= $from THEN v.endStatus
      WHEN v.statedStart >= $until THEN 'NOT_YET_EFFECTIVE'
      WHEN v.startEarliest >= $until THEN 'CONTINGENT'
      WHEN v.startEarliest < v.endLatest THEN 'IN_FORCE'
      ELSE v.endStatus
    END IN $statuses
  END
  AND CASE
    WHEN $anyOverlap THEN true
    WHEN v.endLatest <= $from OR v.startEarliest >= $until OR v.startEarliest >= v.endLatest THEN true
    WHEN v.startLatest < $until AND v.endEarliest > $from AND v.startLatest < v.endEarliest AND CASE $match
      WHEN 'THROUGHOUT' THEN v.startLatest <= $from AND v.endEarliest >= $until
      WHEN 'BEGINS' THEN v.startEarliest >= $from
      WHEN 'ENDS' THEN v.endLatest < $open AND v.endLatest <= $until
      ELSE true
    END THEN 'CERTAIN' IN $certainties
    WHEN CASE $match
      WHEN 'THROUGHOUT' THEN v.startEarliest <= $from AND v.endLatest >= $until
      WHEN 'BEGINS' THEN v.startLatest >= $from
      WHEN 'ENDS' THEN v.endLatest < $open AND v.endEarliest <= $until
      ELSE true
    END THEN 'POSSIBLE' IN $certainties
    ELSE false
  END
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
WITH v, v.deprecated AS deprecated,
  CASE
    WHEN v.endLatest <= $from THEN v.endStatus
    WHEN v.startEarliest < $until THEN CASE WHEN v.startEarliest < v.endLatest THEN 'IN_FORCE' ELSE v.endStatus END
    WHEN v.statedStart >= $until THEN 'NOT_YET_EFFECTIVE'
    ELSE 'CONTINGENT'
  END AS status
WITH deprecated, status,
  CASE
    WHEN $split AND status = 'IN_FORCE' THEN
      v.startLatest < $until AND v.endEarliest > $from AND v.startLatest < v.endEarliest
  END AS certain
RETURN status, deprecated, certain, count(*) AS count
ORDER BY status, deprecated, certain
