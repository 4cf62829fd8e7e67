// The length of a list: clauses of agreements that were known on a day.
// $ds: the dataset; $knownAt: day; $asked.cuad (categories), $asked.agreements: null for all; $asked.words: parts of the normalised heading and summary
// Gives one row: count
MATCH (clause:TenureNode) USING INDEX clause: TenureNode (ds, type, listKey)
WHERE
  clause.ds = $ds AND
  clause.type = 'CLAUSE' AND
  clause.listKey IS NOT NULL AND
  ($asked.cuad IS NULL OR clause.cuad IN $asked.cuad) AND
  EXISTS {
    MATCH (clause)<-[:HAS_CLAUSE]-(agreement)
    WHERE
      agreement.knownFrom <= $knownAt AND
      agreement.knownUntil > $knownAt AND
      ($asked.agreements IS NULL OR agreement.id IN $asked.agreements)
  } AND
  all(word IN $asked.words WHERE clause.text CONTAINS word)
RETURN count(*) AS count
