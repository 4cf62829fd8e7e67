// Sorts the rights (v) and gives one page.
// $args.field, $args.sign (-1: days descending), $args.namesDescending (holder names descending); the last right before the page: $args.afterDay
// (times $args.sign), $args.afterHolder, $args.after (sort key); $limit; $args.separator (of the parts of a sort key)
WITH
  v,
  v.sortKey AS sortKey,
  v.startEarliest AS startEarliest,
  v.endLatest AS endLatest
WITH
  v,
  sortKey,
  CASE
    WHEN $args.namesDescending THEN split(sortKey, $args.separator)[0]
  END AS holder,
  $args.sign *
  CASE $args.field
    WHEN 'EFFECTIVE_FROM' THEN startEarliest
    WHEN 'EFFECTIVE_UNTIL' THEN endLatest
    WHEN 'KNOWN_FROM' THEN v.rightKnownFrom
    ELSE 0
  END AS day
WHERE
  day > $args.afterDay OR
  day = $args.afterDay AND
  CASE
    WHEN
      $args.namesDescending
      THEN
        holder < $args.afterHolder OR
        holder = $args.afterHolder AND sortKey > $args.after
    ELSE sortKey > $args.after
  END
WITH v, day, holder, sortKey
ORDER BY day, holder DESC, sortKey
LIMIT $limit
RETURN
  $args.sign * day AS day,
  // include rights-columns
ORDER BY day * $args.sign, holder DESC, sortKey
