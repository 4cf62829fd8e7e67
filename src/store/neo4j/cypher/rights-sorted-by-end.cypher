// A page of a question about rights in any order, for a question that few rights meet by their end: finds all, then sorts.
// $ds: the dataset; the rest: see the fragments.
// Gives: rightId, holderId, holderName, kind, day (the sort key; 0 for none), and its effective term: startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, ordered, asStated
MATCH (v:RightVersion) USING INDEX v: RightVersion (ds, endLatest, startEarliest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.ds = $ds AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
// include rights-sorted-page
