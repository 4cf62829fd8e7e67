// The number of rights in force in a window, without other filters: read by their end, counted from the index alone.
// sortKey IS NOT NULL lets the planner use the index, which has only nodes with all its properties.
// The last condition is a difference, because the planner does not use the index if two properties are compared.
// $ds: the dataset. Days are whole numbers. $knownAt; $deprecated (1: those too).
// Bounds of being in force: $startFrom <= effective earliest start < $startUntil, $endAfter < effective latest end <= $endThrough.
// Gives one row: status, deprecated, certain (null), count
MATCH (v:TenureVersion) USING INDEX v: TenureVersion (tenureDs, endLatest, startEarliest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.tenureDs = $ds AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  v.endLatest - v.startEarliest > 0
RETURN 'IN_FORCE' AS status, 0 AS deprecated, null AS certain, count(*) AS count
