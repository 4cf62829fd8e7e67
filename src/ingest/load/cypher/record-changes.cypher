// Stores changes of a load, in lists of one kind: $args.rows: sequence (of the first), kind, subjectIds, reasons ('' for none)
// $ds: the dataset being written; $args.recordedAt: instant, ISO 8601
UNWIND $args.rows AS row
CREATE
  (:TenureChange:TenureNode
    {
      load: $ds,
      sequence: row.sequence,
      recordedAt: $args.recordedAt,
      kind: row.kind,
      subjectIds: row.subjectIds,
      reasons: row.reasons
    })
