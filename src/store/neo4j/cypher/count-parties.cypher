// include parties-of-list
// include list-count
