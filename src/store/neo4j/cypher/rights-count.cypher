// How many rights are in force in a window, whatever else they are: found by their start, counted by what the index holds and nothing else.
// The last condition is a difference, since one that compares two properties keeps the planner from the index.
// $ds: the dataset. Days are whole numbers. $knownAt; $deprecated (1: those too).
// Bounds that being in force sets: $startFrom <= settled earliest start < $startUntil, $endAfter < settled latest end <= $endThrough.
// Gives one row: status, deprecated, certain (null), count
MATCH (v:RightVersion) USING INDEX v: RightVersion (ds, startEarliest, endLatest, knownFrom, knownUntil, deprecated, sortKey)
WHERE
  v.ds = $ds AND
  v.sortKey IS NOT NULL AND
  // include rights-bounds
  v.endLatest - v.startEarliest > 0
RETURN 'IN_FORCE' AS status, 0 AS deprecated, null AS certain, count(*) AS count
