// The length of a list: parties.
// $ds: the dataset; $args.kinds: null for all; $args.words: parts of the normalised names; $args.after: '' for the whole list
// Gives one row: count
// include parties-of-list
RETURN count(*) AS count
