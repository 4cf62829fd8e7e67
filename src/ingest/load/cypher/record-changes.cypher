// Stores changes of a load, in lists of one kind: $asked.rows: sequence (of the first), kind, subjectIds, reasons ('' for none)
// $ds: the dataset being written; $asked.recordedAt: instant, ISO 8601
UNWIND $asked.rows AS row
CREATE
  (:Change:TenureNode
    {
      load: $ds,
      sequence: row.sequence,
      recordedAt: $asked.recordedAt,
      kind: row.kind,
      subjectIds: row.subjectIds,
      reasons: row.reasons
    })
