// The length of a list: deals that were known on a day.
// $ds: the dataset; $knownAt: day; $args.kinds, $args.participants: null for all; $args.announced: days (from, and until excluded), null for any; $args.value: currency, from and to, null for any; $args.memberDays: by party the days (bounds) on which it belongs to an asked group, null for all days;
// $args.words: parts of the normalised name, kind and summary; $args.after: '' for the whole list
// Gives one row: count
// include deals-of-list
RETURN count(*) AS count
