// Rights in force in one question and different in another: not in force there, or with other bounds, conditions or certainty, or corrected.
// $ds: the dataset; the rest: see the fragments.
// Gives: rightId, kind, holderId
// include rights-by-lead
WITH v
WHERE
  v.ds = $ds AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
// include rights-diff
