// include disputes-of-list
// include list-count
