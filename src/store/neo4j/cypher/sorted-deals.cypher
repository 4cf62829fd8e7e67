// include deals-of-list
// include sorted-list-page
