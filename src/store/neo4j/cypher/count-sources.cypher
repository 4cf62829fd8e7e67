// The length of a list: sources that were public on a day.
// $ds: the dataset; $knownAt: day; $args.grades, $args.publishers (normalised): null for all; $args.published: days (from, and until excluded), null for any;
// $args.words: parts of the normalised title and publisher; $args.after: '' for the whole list
// Gives one row: count
// include sources-of-list
RETURN count(*) AS count
