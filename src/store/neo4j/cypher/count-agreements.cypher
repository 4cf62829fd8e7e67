// include agreements-of-list
// include list-count
