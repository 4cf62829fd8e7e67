// Properties of a version of a right, in a map projection.
    .rightId,
    .startEarliest,
    .startLatest,
    .endEarliest,
    .endLatest,
    .statedStart,
    .endStatus,
    .ordered,
    .asStated,
    .knownFrom,
    .knownUntil,
    .deprecated,
    .state
