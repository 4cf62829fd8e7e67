// The number of rights of a question by status and deprecation; read by the index of the filter.
// $ds: the dataset; the rest: see the fragments.
// Gives: status, deprecated (1 or 0), certain (true or false, null if not split), count
// include rights-by-filter
// include tally
