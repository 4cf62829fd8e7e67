// A page of a question about rights in any order; all are read by the index of the filter, then sorted.
// $ds: the dataset; the rest: see the fragments.
// Gives: id, holderId, holderName, counterpartyId, kind, day (the sort key; 0 for none), and effective (its term: startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, ordered, asStated)
// include rights-by-filter
// include sorted-page
