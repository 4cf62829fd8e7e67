// include parties-of-list
// include list-page
