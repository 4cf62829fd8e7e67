// include assets-of-list
// include list-count
