// include deals-of-list
// include list-count
