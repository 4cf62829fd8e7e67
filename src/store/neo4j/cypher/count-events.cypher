// include events-of-list
// include list-count
