// include clauses-of-list
// include list-page
