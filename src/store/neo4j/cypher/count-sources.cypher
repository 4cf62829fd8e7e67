// include sources-of-list
// include list-count
