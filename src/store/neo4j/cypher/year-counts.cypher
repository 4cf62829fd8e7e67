// Rights by group and by the years in which they are in force or contingent.
// $ds: the dataset; the rest: see the fragments.
// Gives: key (null: in no group, or by ASSET: every right once), years (first and last year in force, certainly in force, in force
//   throughout, contingent; a first after its last is none), count
// sortKey IS NOT NULL lets the planner use the index, which has only nodes with all its properties.
MATCH (v:TenureVersion) USING INDEX v: TenureVersion (tenureDs, endLatest, startEarliest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.tenureDs = $ds AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  // include rights-filter
// include year-counts
