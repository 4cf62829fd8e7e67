// Properties of a right with its bounds (v), in a map projection.
    .rightId,
    .holderId,
    .holderName,
    .counterpartyId,
    .kind,
    knownFrom: v.rightKnownFrom,
    deprecated: v.deprecated = 1,
    version:
      v {
        .startEarliest,
        .startLatest,
        .endEarliest,
        .endLatest,
        .statedStart,
        .endStatus,
        .ordered,
        .asStated,
        .state
      }
