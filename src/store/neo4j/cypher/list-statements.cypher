// A page of the asserted records that a source supports by evidence visible on a day, in order of name and id.
// $ds: the dataset; $args.source: id; $knownAt: day; $args.after: list key ('' to begin); $limit
// Gives: id, name, type
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
WITH DISTINCT
  subject,
  coalesce(subject.tenureListKey, subject.tenureStatementKey) AS key
WHERE key > $args.after
WITH subject, key
ORDER BY key
LIMIT $limit
RETURN
  subject.id AS id,
  coalesce(subject.label, subject.title, subject.name, subject.id) AS name,
  subject.tenureType AS type
ORDER BY key
