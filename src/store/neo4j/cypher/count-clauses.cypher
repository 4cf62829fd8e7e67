// The length of a list: clauses of agreements that were known on a day.
// $ds: the dataset; $knownAt: day; $args.cuad (categories), $args.agreements: null for all; $args.words: parts of the normalised heading and summary; $args.after: '' for the whole list
// Gives one row: count
// include clauses-of-list
RETURN count(*) AS count
