// A page of a question about rights, in the default order: holder name, kind, id.
// $ds: the dataset; $args.after: sort key of the last right before the page, '' for the first page; $limit; the rest: see the fragments.
// Gives: id, holderId, holderName, counterpartyId, kind, and effective (its term: startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, ordered, asStated)
MATCH (v:TenureVersion) USING INDEX v: TenureVersion (tenureDs, sortKey, startEarliest, endLatest, knownFrom, knownUntil, deprecated)
WHERE
  v.tenureDs = $ds AND
  v.sortKey > $args.after AND
  // include rights-bounds
  // include rights-status
  // include rights-filter
WITH v
ORDER BY v.tenureDs, v.sortKey
LIMIT $limit
RETURN
  // include rights-columns
ORDER BY v.tenureDs, v.sortKey
