// A page of a question about rights of some holders, in the default order: the first rights of each, then the first of all.
// $ds: the dataset; $args.partyIds: ids of those parties; $args.after: sort key of the last right before the page, '' for the first page; $limit;
// the rest: see the fragments.
// Gives: id, holderId, holderName, counterpartyId, kind, and effective (its term: startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, ordered, asStated)
UNWIND $args.partyIds AS partyId
CALL (partyId) {
  MATCH (v:TenureVersion) USING INDEX v: TenureVersion (tenureDs, holderId, sortKey, startEarliest, endLatest, knownFrom, knownUntil, deprecated)
  WHERE
    v.tenureDs = $ds AND
    v.holderId = partyId AND
    v.sortKey > $args.after AND
    // include rights-bounds
    // include rights-status
    // include rights-filter
  RETURN v
  ORDER BY v.tenureDs, v.holderId, v.sortKey
  LIMIT $limit
}
WITH DISTINCT v
ORDER BY v.sortKey
LIMIT $limit
RETURN
  // include rights-columns
ORDER BY v.sortKey
