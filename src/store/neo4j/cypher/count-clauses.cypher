// include clauses-of-list
// include list-count
