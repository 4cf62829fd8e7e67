// How many of a list there are: agreements that were known on a day.
// $ds: the dataset; $knownAt: day; $from, $until: days that the term must meet (null: any); $asked.kinds, $asked.parties: null for all;
// $asked.words: parts of the normalised title and summary
// Gives one row: count
MATCH (agreement:TenureNode) USING INDEX agreement: TenureNode (ds, type, listKey)
WHERE
  agreement.ds = $ds AND
  agreement.type = 'AGREEMENT' AND
  agreement.listKey IS NOT NULL AND
  agreement.knownFrom <= $knownAt AND
  agreement.knownUntil > $knownAt AND
  ($asked.kinds IS NULL OR agreement.kind IN $asked.kinds) AND
  ($from IS NULL OR agreement.termEndLatest > $from) AND
  ($until IS NULL OR agreement.termStartEarliest < $until) AND
  ($asked.parties IS NULL OR
    EXISTS {
      MATCH (agreement)<-[:PARTY_TO]-(party)
      WHERE party.id IN $asked.parties
    }) AND
  all(word IN $asked.words WHERE agreement.text CONTAINS word)
RETURN count(*) AS count
