// include agreements-of-list
// include sorted-list-page
