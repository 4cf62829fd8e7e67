// include deals-of-list
// include list-page
