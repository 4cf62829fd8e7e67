// Counts the rights (v) by status.
// $args.split: whether to split rights in force by certainty (of an overlap); not with $args.members
WITH
  v,
  v.deprecated AS deprecated,
  v.startEarliest AS startEarliest,
  v.endLatest AS endLatest
WITH
  v,
  deprecated,
  CASE
    WHEN endLatest <= $from THEN v.endStatus
    WHEN
      startEarliest < $until
      THEN
        CASE
          WHEN endLatest - startEarliest > 0 THEN 'IN_FORCE'
          ELSE v.endStatus
        END
    WHEN v.statedStart >= $until THEN 'NOT_YET_EFFECTIVE'
    ELSE 'CONTINGENT'
  END AS status
WITH
  deprecated,
  status,
  CASE
    WHEN
      $args.split AND status = 'IN_FORCE'
      THEN
        v.startLatest < $until AND
        v.endEarliest > $from AND
        v.ordered
  END AS certain
RETURN status, deprecated, certain, count(*) AS count
ORDER BY status, deprecated, certain
