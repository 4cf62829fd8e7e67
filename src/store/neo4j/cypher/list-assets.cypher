// include assets-of-list
// include list-page
