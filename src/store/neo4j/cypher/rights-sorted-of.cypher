// A page of a question about rights in any order, found by a part of its filter: finds all, then sorts.
// $ds: the dataset; the rest: see the fragments.
// Gives: rightId, holderId, holderName, kind, day (the sort key; 0 for none), and its effective term: startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, ordered, asStated
// include rights-by-lead
WITH v
WHERE
  v.ds = $ds AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
// include rights-sorted-page
