// The length of a list: disputes that were open on a day.
// $ds: the dataset; $knownAt: day; $args.words: parts of the normalised topic, claims and what is followed;
// $args.after: '' for the whole list
// Gives one row: count
// include disputes-of-list
RETURN count(*) AS count
