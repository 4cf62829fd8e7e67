// A page of clauses of agreements that were known on a day, in order of heading and id.
// $ds: the dataset; $knownAt: day; $asked.cuad (categories), $asked.agreements: null for all; $asked.words: parts of the normalised heading and summary;
// $asked.after: list key ('' to begin); $limit
// Gives: id, name
MATCH (clause:TenureNode) USING INDEX clause: TenureNode (ds, type, listKey)
WHERE
  clause.ds = $ds AND
  clause.type = 'CLAUSE' AND
  clause.listKey > $asked.after AND
  ($asked.cuad IS NULL OR clause.cuad IN $asked.cuad) AND
  EXISTS {
    MATCH (clause)<-[:HAS_CLAUSE]-(agreement)
    WHERE
      agreement.knownFrom <= $knownAt AND
      agreement.knownUntil > $knownAt AND
      ($asked.agreements IS NULL OR agreement.id IN $asked.agreements)
  } AND
  all(word IN $asked.words WHERE clause.text CONTAINS word)
WITH clause
ORDER BY clause.ds, clause.type, clause.listKey
LIMIT $limit
RETURN clause.id AS id, clause.heading AS name
ORDER BY clause.ds, clause.type, clause.listKey
