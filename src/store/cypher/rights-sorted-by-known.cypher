// A page of a question about rights in any order, for a question that few rights meet by the day of knowledge: finds all, then sorts.
// $ds: the dataset. Days are whole numbers. The question: $from, $until (window, excluded end), $knownAt, $match, $statuses,
//   $certainties (of rights in force), $inForceOnly and $anyOverlap (nothing finer is asked), $deprecated (1: those too), $open (no end).
// Bounds that every right of the answer meets: $startFrom <= settled earliest start < $startUntil, $endAfter < settled latest end <= $endThrough.
// The filter, null where nothing is asked: $kinds, $positions, $assertions, $bindings, $holders, $counterparties, $parties, $agreements,
//   $assets, $words (parts of the normalised text), $except (ids of rights left out).
// The page: $field, $sign (-1: days descending), $namesDown (holder names descending); the last right before it: $afterDay (times $sign),
//   $afterHolder, $after (sort key); $limit; $separator (of the parts of a sort key).
// Gives: rightId, holderName, kind, day (that it is ordered by; 0 for none)
MATCH (v:RightVersion)
USING INDEX v:RightVersion(ds, knownFrom, startEarliest, endLatest, knownUntil, deprecated)
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
WITH v, CASE WHEN $namesDown THEN split(v.sortKey, $separator)[0] END AS holder, $sign * CASE $field
  WHEN 'EFFECTIVE_FROM' THEN v.startEarliest
  WHEN 'EFFECTIVE_UNTIL' THEN v.endLatest
  WHEN 'KNOWN_FROM' THEN v.rightKnownFrom
  ELSE 0
END AS day
WHERE day > $afterDay OR day = $afterDay AND CASE
  WHEN $namesDown THEN holder < $afterHolder OR holder = $afterHolder AND v.sortKey > $after
  ELSE v.sortKey > $after
END
WITH v, day, holder
ORDER BY day, holder DESC, v.sortKey
LIMIT $limit
RETURN v.rightId AS rightId, v.holderName AS holderName, v.kind AS kind, $sign * day AS day
ORDER BY day * $sign, holder DESC, v.sortKey
