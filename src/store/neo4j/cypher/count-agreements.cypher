// The length of a list: agreements that were known on a day.
// $ds: the dataset; $knownAt: day; $args.window: days (from, and until excluded) that the term must meet, null for any; $args.kinds, $args.parties: null for all;
// $args.memberDays: by party the days (bounds) on which it belongs to an asked group, null for all days;
// $args.words: parts of the normalised title and summary; $args.after: '' for the whole list
// Gives one row: count
// include agreements-of-list
RETURN count(*) AS count
