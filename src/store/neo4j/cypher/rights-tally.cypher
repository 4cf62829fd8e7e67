// The number of rights of a question by status and deprecation; found by their start.
// $ds: the dataset; the rest: see the fragments.
// Gives: status, deprecated (1 or 0), certain (true or false, null if not split), count
MATCH (v:RightVersion) USING INDEX v: RightVersion (ds, startEarliest, endLatest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.ds = $ds AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
// include rights-tallied
