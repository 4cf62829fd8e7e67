// The rights (v) of a question, read from the index of the filter.
// include filter-index
WITH v
WHERE
  v.tenureDs = $ds AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
