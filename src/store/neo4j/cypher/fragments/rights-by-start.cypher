// The rights (v) of a question, read from the index of their starts.
// The index has only nodes with all its properties, so the planner uses it only if each is in a condition: hence sortKey IS NOT NULL.
MATCH (v:RightVersion) USING INDEX v: RightVersion (ds, startEarliest, endLatest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.ds = $ds AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
