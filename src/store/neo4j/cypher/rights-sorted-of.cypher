// A page of a question about rights in any order, led by a part of its filter: finds all, then sorts.
// $ds: the dataset; the rest: see the fragments.
// Gives: rightId, holderId, holderName, kind, day (that it is ordered by; 0 for none), and what the right comes to: startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, ordered, asStated
// include rights-by-lead
WITH v
WHERE
  v.ds = $ds AND
  // include rights-bounds
  // include rights-outcome
  // include rights-filter
// include rights-sorted-page
