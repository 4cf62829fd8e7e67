// include disputes-of-list
// include list-page
