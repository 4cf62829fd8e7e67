// Sorts the rights (v) and gives one page.
// $asked.field, $asked.sign (-1: days descending), $asked.namesDown (holder names descending); the last right before the page: $asked.afterDay
// (times $asked.sign), $asked.afterHolder, $asked.after (sort key); $limit; $asked.separator (of the parts of a sort key)
WITH
  v,
  v.sortKey AS sortKey,
  v.startEarliest AS startEarliest,
  v.endLatest AS endLatest
WITH
  v,
  sortKey,
  CASE
    WHEN $asked.namesDown THEN split(sortKey, $asked.separator)[0]
  END AS holder,
  $asked.sign *
  CASE $asked.field
    WHEN 'EFFECTIVE_FROM' THEN startEarliest
    WHEN 'EFFECTIVE_UNTIL' THEN endLatest
    WHEN 'KNOWN_FROM' THEN v.rightKnownFrom
    ELSE 0
  END AS day
WHERE
  day > $asked.afterDay OR
  day = $asked.afterDay AND
  CASE
    WHEN
      $asked.namesDown
      THEN
        holder < $asked.afterHolder OR
        holder = $asked.afterHolder AND sortKey > $asked.after
    ELSE sortKey > $asked.after
  END
WITH v, day, holder, sortKey
ORDER BY day, holder DESC, sortKey
LIMIT $limit
RETURN
  $asked.sign * day AS day,
  // include rights-columns
ORDER BY day * $asked.sign, holder DESC, sortKey
