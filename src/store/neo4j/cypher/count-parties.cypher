// The length of a list: parties.
// $ds: the dataset; $args.kinds, $args.countries, $args.ids: null for all; $args.words: parts of the normalised names; $args.after: '' for the whole list
// Gives one row: count
// include parties-of-list
RETURN count(*) AS count
