// Keeps what a load recorded, in lists of one kind: $rows: sequence (of the first), kind, subjectIds, reasons ('' for none)
// $ds: the dataset being written; $recordedAt: instant, ISO 8601
UNWIND $rows AS row
CREATE (:Change:TenureNode {
  load: $ds, sequence: row.sequence, recordedAt: $recordedAt,
  kind: row.kind, subjectIds: row.subjectIds, reasons: row.reasons
})
