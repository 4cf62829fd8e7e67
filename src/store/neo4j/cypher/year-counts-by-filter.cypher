// Rights by group and by the years in which they are in force or contingent; read by the index of the filter.
// $ds: the dataset; the rest: see the fragments.
// Gives: key (null: in no group, or by ASSET: every right once), years (first and last year in force, certainly in force, in force
//   throughout, contingent; a first after its last is none), count
// include filter-index
WITH v
WHERE
  v.tenureDs = $ds AND
  // include rights-bounds
  // include rights-filter
// include year-counts
