// include agreements-of-list
// include list-page
