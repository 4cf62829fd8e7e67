// Rights in force in one question and different in another: not in force there, or with other bounds, conditions or certainty, or corrected.
// $ds: the dataset; the rest: see the fragments.
// Gives: rightId, kind, holderId
MATCH (v:RightVersion) USING INDEX v: RightVersion (ds, startEarliest, endLatest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.ds = $ds AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
// include rights-diff
