// Rights of a filter as known on a day, whatever their status; read by the index of the filter.
// $ds: the dataset; the rest: see the fragments.
// Gives: right (with what orders, groups and clips it)
// include filter-index
WITH v
WHERE
  v.tenureDs = $ds AND
  // include rights-bounds
  // include rights-filter
RETURN
  v {
    .position,
    .agreementId,
    .assetIds,
    // include right-with-bounds
  } AS right
ORDER BY right.rightId
