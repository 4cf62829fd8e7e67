// The length of a list: events that were known on a day.
// $ds: the dataset; $knownAt: day; $args.happened: whether they had happened, as known then (null: either); $args.occurred: days (from, and until excluded), null for any; $args.parties: those that they concern, null for all;
// $args.memberDays: by party the days (bounds) on which it belongs to an asked group, null for all days;
// $args.words: parts of the normalised label and description; $args.after: '' for the whole list
// Gives one row: count
// include events-of-list
RETURN count(*) AS count
