// include sources-of-list
// include list-page
