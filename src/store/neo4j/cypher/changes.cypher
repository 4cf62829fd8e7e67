// Changes that loads recorded after an instant, oldest first.
// $ds: the dataset; changes of later loads are left out; $asked.since: instant, ISO 8601, excluded;
// $asked.afterAt, $asked.afterSequence: instant and place of the last change before the page ('' and -1 to begin); $limit
// Gives: recordedAt, sequence, kind, subjectId, reason ('' for none)
MATCH (change:Change) USING INDEX change: Change (recordedAt, sequence)
WHERE
  change.recordedAt > $asked.since AND
  change.sequence >= 0 AND
  change.load <= $ds AND
  change.recordedAt >= $asked.afterAt AND
  (change.recordedAt > $asked.afterAt OR
    change.sequence + size(change.subjectIds) > $asked.afterSequence + 1)
WITH change
ORDER BY change.recordedAt, change.sequence
UNWIND range(0, size(change.subjectIds) - 1) AS place
WITH change, place
WHERE
  change.recordedAt > $asked.afterAt OR
  change.sequence + place > $asked.afterSequence
WITH change, place
LIMIT $limit
RETURN
  change.recordedAt AS recordedAt,
  change.sequence + place AS sequence,
  change.kind AS kind,
  change.subjectIds[place] AS subjectId,
  change.reasons[place] AS reason
ORDER BY recordedAt, sequence
