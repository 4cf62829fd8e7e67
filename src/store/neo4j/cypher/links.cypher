// The links that start at parties, agreements and deals and hold in a window, as known on a day.
// $ds: the dataset; $args.ids; $args.kinds: null for all; $from, $until: the window, days (excluded end); $knownAt: day; $limit
// sortKey > '' lets the planner use the index, which has only nodes with all its properties. endLatest - startEarliest > 0
//   leaves out rights never in force; it is a difference, because the planner does not use the index if two properties are compared.
// A membership has its days as dates too, so that the technical ones are read first.
// Gives: fromId, kind, toId, viaId (the right, else null), dated, startLatest and endEarliest (days; null unless dated)
UNWIND $args.ids AS fromId
CALL (fromId) {
  WITH fromId, 'HOLDS' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (v:TenureVersion) USING INDEX v: TenureVersion (tenureDs, holderId, sortKey, startEarliest, endLatest, knownFrom, knownUntil, deprecated)
  WHERE
    v.tenureDs = $ds AND
    v.holderId = fromId AND
    v.sortKey > '' AND
    v.startEarliest < $until AND
    v.endLatest > $from AND
    v.endLatest - v.startEarliest > 0 AND
    v.knownFrom <= $knownAt AND
    v.knownUntil > $knownAt AND
    v.deprecated <= 0 AND
    v.counterpartyId IS NOT NULL
  RETURN kind, v.counterpartyId AS toId, v.rightId AS viaId, v AS dates
    UNION ALL
  WITH fromId, 'OWES' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (v:TenureVersion) USING INDEX v: TenureVersion (tenureDs, counterpartyId, sortKey, startEarliest, endLatest, knownFrom, knownUntil, deprecated)
  WHERE
    v.tenureDs = $ds AND
    v.counterpartyId = fromId AND
    v.sortKey > '' AND
    v.startEarliest < $until AND
    v.endLatest > $from AND
    v.endLatest - v.startEarliest > 0 AND
    v.knownFrom <= $knownAt AND
    v.knownUntil > $knownAt AND
    v.deprecated <= 0
  RETURN kind, v.holderId AS toId, v.rightId AS viaId, v AS dates
    UNION ALL
  MATCH
    (node:TenureNode {tenureDs: $ds, id: fromId})-
      [link:PARTY_TO|PARTICIPATES_IN|PART_OF|WAS_PART_OF|AMENDS|COMPRISES]-
    (other)
  WHERE
    node.tenureType IN ['PARTY', 'AGREEMENT', 'DEAL'] AND
    ($args.kinds IS NULL OR replace(type(link), 'WAS_', '') IN $args.kinds) AND
    coalesce(node.tenureKnownFrom, $knownAt) <= $knownAt AND
    coalesce(node.tenureKnownUntil, $knownAt + 1) > $knownAt AND
    coalesce(other.tenureKnownFrom, $knownAt) <= $knownAt AND
    coalesce(other.tenureKnownUntil, $knownAt + 1) > $knownAt AND
    coalesce(link.tenureKnownFrom, $knownAt) <= $knownAt AND
    coalesce(link.tenureKnownUntil, $knownAt + 1) > $knownAt AND
    coalesce(
      link.tenureStartEarliest < $until AND link.tenureEndLatest > $from,
      true
    )
  WITH
    replace(type(link), 'WAS_', '') AS kind,
    other,
    CASE
      WHEN type(link) = 'PARTY_TO' THEN endNode(link)
      WHEN link.tenureDated THEN link
    END AS dates
  WHERE
    coalesce(
      dates.tenureTermStartEarliest < $until AND
      dates.tenureTermEndLatest > $from,
      true
    )
  RETURN DISTINCT kind, other.id AS toId, null AS viaId, dates
}
WITH fromId, kind, toId, viaId, dates
LIMIT $limit
RETURN
  fromId,
  kind,
  toId,
  viaId,
  dates IS NOT NULL AS dated,
  coalesce(
    dates.tenureStartLatest,
    dates.tenureTermStartLatest,
    dates.startLatest
  ) AS startLatest,
  coalesce(
    dates.tenureEndEarliest,
    dates.tenureTermEndEarliest,
    dates.endEarliest
  ) AS endEarliest
ORDER BY fromId, kind, toId, viaId
