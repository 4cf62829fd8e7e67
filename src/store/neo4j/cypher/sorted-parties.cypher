// include parties-of-list
// include sorted-list-page
