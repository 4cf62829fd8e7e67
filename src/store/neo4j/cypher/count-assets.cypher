// The length of a list: assets.
// $ds: the dataset; $args.kinds: null for all; $args.words: parts of the normalised name and kind; $args.after: '' for the whole list
// Gives one row: count
// include assets-of-list
RETURN count(*) AS count
