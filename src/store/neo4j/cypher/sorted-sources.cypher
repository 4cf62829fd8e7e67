// include sources-of-list
// include sorted-list-page
