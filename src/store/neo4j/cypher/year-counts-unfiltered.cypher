// All rights by kind or position and by the years in which they are in force or contingent: counted from the index alone.
// $ds: the dataset. Days are whole numbers. $knownAt; $deprecated (1: those too); $endAfter < effective latest end.
// $args.groupBy: KIND or POSITION.
// Gives: key, years (first and last year in force, certainly in force, in force throughout, contingent; a first after its last is none), count
// Each IS NOT NULL lets the planner use the index, which has only nodes with all its properties, and read them from it.
MATCH (v:TenureVersion) USING INDEX v: TenureVersion (tenureDs, knownFrom, startEarliest, endLatest, knownUntil, deprecated, kind, position, years, sortKey)
WHERE
  v.tenureDs = $ds AND
  v.knownFrom <= $knownAt AND
  v.knownUntil > $knownAt AND
  v.endLatest > $endAfter AND
  v.deprecated <= $deprecated AND
  v.startEarliest IS NOT NULL AND
  v.kind IS NOT NULL AND
  v.position IS NOT NULL AND
  v.years IS NOT NULL AND
  v.sortKey IS NOT NULL
WITH v.years AS years, v.kind AS kind, v.position AS position
WITH years,
  CASE $args.groupBy
    WHEN 'KIND' THEN kind
    ELSE position
  END AS key
RETURN key, years, count(*) AS count
ORDER BY key, years
