// How many rights of a question there are by status, and how many of them are deprecated; by their end.
// $ds: the dataset; the rest: see the fragments.
// Gives: status, deprecated (1 or 0), certain (true or false, null where not parted), count
MATCH (v:RightVersion) USING INDEX v: RightVersion (ds, endLatest, startEarliest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.ds = $ds AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  // include rights-outcome
  // include rights-filter
// include rights-tallied
