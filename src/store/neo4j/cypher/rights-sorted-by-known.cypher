// A page of a question about rights in any order, all are read by their known-from day, then sorted.
// Each IS NOT NULL lets the planner use the index, which has only nodes with all its properties.
// $ds: the dataset; the rest: see the fragments.
// Gives: id, holderId, holderName, counterpartyId, kind, day (the sort key; 0 for none), and effective (its term: startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, ordered, asStated)
MATCH (v:TenureVersion) USING INDEX v: TenureVersion (tenureDs, knownFrom, startEarliest, endLatest, knownUntil, deprecated, kind, position, years, sortKey)
WHERE
  v.tenureDs = $ds AND
  v.kind IS NOT NULL AND
  v.position IS NOT NULL AND
  v.years IS NOT NULL AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
// include sorted-page
