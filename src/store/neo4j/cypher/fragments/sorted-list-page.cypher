// A page of at most $limit nodes in another order than that of their index: by day, or by name descending.
// Gives: id, name, day
// $args.byDay; $args.sign (1: ascending, -1: descending); $args.place: day and key of the last node read, null to begin; $open (no day)
WITH
  node,
  node.tenureListKey AS key,
  CASE
    WHEN
      $args.byDay
      THEN
        coalesce(
          $args.sign *
          coalesce(
            node.tenureListDay,
            head(
              [i IN range(0, size(coalesce(node.tenureOccurredKnownFrom, [])) - 1) WHERE
                node.tenureOccurredKnownFrom[i] <= $knownAt AND
                node.tenureOccurredKnownUntil[i] > $knownAt |
                node.tenureOccurredEarliest[i]]
            )
          ),
          $open
        )
    ELSE 0
  END AS day
WITH node, key, day, NOT $args.byDay AND $args.sign < 0 AS descends
WHERE
  $args.place IS NULL OR
  day > $args.place.day OR
  day = $args.place.day AND
  CASE
    WHEN descends THEN key < $args.place.key
    ELSE key > $args.place.key
  END
WITH
  node,
  key,
  day,
  CASE
    WHEN descends THEN key
  END AS backwards
ORDER BY day, backwards DESC, key
LIMIT $limit
RETURN
  node.id AS id,
  coalesce(node.name, node.title, node.label) AS name,
  day
ORDER BY day, backwards DESC, key
