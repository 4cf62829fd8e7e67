// include events-of-list
// include list-page
