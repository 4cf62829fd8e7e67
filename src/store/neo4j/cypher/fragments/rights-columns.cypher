// Columns of a page: the parties of the right (v), and its effective term.
  v.rightId AS id,
  v.holderId AS holderId,
  v.holderName AS holderName,
  v.counterpartyId AS counterpartyId,
  v.kind AS kind,
  v {
    .startEarliest,
    .startLatest,
    .endEarliest,
    .endLatest,
    .statedStart,
    .endStatus,
    .ordered,
    .asStated
  } AS effective
