// The rights (v) of a question, read from the index of their ends.
// The index has only nodes with all its properties, so the planner uses it only if each is in a condition: hence sortKey IS NOT NULL.
MATCH (v:TenureVersion) USING INDEX v: TenureVersion (tenureDs, endLatest, startEarliest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.tenureDs = $ds AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
