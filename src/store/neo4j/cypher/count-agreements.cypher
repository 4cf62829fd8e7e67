// The length of a list: agreements that were known on a day.
// $ds: the dataset; $knownAt: day; $asked.window: days (from, and until excluded) that the term must meet, null for any; $asked.kinds, $asked.parties: null for all;
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
  ($asked.window IS NULL OR
    agreement.termEndLatest > $asked.window.from AND
    agreement.termStartEarliest < $asked.window.until) AND
  ($asked.parties IS NULL OR
    EXISTS {
      MATCH (agreement)<-[:PARTY_TO]-(party)
      WHERE party.id IN $asked.parties
    }) AND
  all(word IN $asked.words WHERE agreement.text CONTAINS word)
RETURN count(*) AS count
