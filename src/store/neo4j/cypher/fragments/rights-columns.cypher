// Columns of a page: the parties of the right (v), and its effective term.
  v.rightId AS rightId,
  v.holderId AS holderId,
  v.holderName AS holderName,
  v.counterpartyId AS counterpartyId,
  v.kind AS kind,
  v.startEarliest AS startEarliest,
  v.startLatest AS startLatest,
  v.endEarliest AS endEarliest,
  v.endLatest AS endLatest,
  v.statedStart AS statedStart,
  v.endStatus AS endStatus,
  v.ordered AS ordered,
  v.asStated AS asStated
