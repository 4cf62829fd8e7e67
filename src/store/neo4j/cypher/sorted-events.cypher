// include events-of-list
// include sorted-list-page
