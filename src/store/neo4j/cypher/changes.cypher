// Changes that loads recorded after an instant, oldest first.
// $ds: the dataset; changes of later loads are left out; $args.since: instant, ISO 8601, excluded;
// $args.afterAt, $args.afterSequence: instant and place of the last change before the page ('' and -1 to begin); $limit
// Gives: recordedAt, sequence, kind, subjectId, reason (null for none)
// sequence >= 0 lets the planner use the index, which has only nodes with all its properties.
MATCH (change:TenureChange) USING INDEX change: TenureChange (recordedAt, sequence)
WHERE
  change.recordedAt > $args.since AND
  change.sequence >= 0 AND
  change.load <= $ds AND
  change.recordedAt >= $args.afterAt AND
  (change.recordedAt > $args.afterAt OR
    change.sequence + size(change.subjectIds) > $args.afterSequence + 1)
WITH change
ORDER BY change.recordedAt, change.sequence
UNWIND range(0, size(change.subjectIds) - 1) AS place
WITH change, place
WHERE
  change.recordedAt > $args.afterAt OR
  change.sequence + place > $args.afterSequence
WITH change, place
LIMIT $limit
RETURN
  change.recordedAt AS recordedAt,
  change.sequence + place AS sequence,
  change.kind AS kind,
  change.subjectIds[place] AS subjectId,
  nullIf(change.reasons[place], '') AS reason
ORDER BY recordedAt, sequence
