// The number of rights of a question by status and deprecation; found by a part of its filter.
// $ds: the dataset; the rest: see the fragments.
// Gives: status, deprecated (1 or 0), certain (true or false, null if not split), count
// include rights-by-lead
WITH v
WHERE
  v.ds = $ds AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
// include rights-tallied
