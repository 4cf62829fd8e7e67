// The number of asserted records that a source supports by evidence visible on a day.
// $ds: the dataset; $args.source: id; $knownAt: day
// Gives one row: count
// assertion IS NOT NULL leaves out records that are not asserted, such as parties.
MATCH
  (source:TenureNode {tenureDs: $ds, id: $args.source})<-[:FROM]-
  (evidence)<-[:EVIDENCED_BY]-
  (subject)
WHERE
  evidence.tenureVisibleFrom <= $knownAt AND
  subject.assertion IS NOT NULL AND
  subject.tenureKnownFrom <= $knownAt AND
  subject.tenureKnownUntil > $knownAt
RETURN count(DISTINCT subject) AS count
