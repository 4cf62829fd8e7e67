// Parties with a name that shares a word with a text, or a similar word, with all their names.
// $ds: the dataset; $asked.lucene: the words for the text index; $limit
// Gives: id, names (normalised)
CALL
  db.index.fulltext.queryNodes(
    'tenure_text',
    $asked.lucene
  )
  YIELD node AS party
  WHERE party.ds = $ds
WITH party
LIMIT $limit
RETURN
  party.id AS id,
  [party.normalName] + [(party)-[:NAMED]->(name) | name.normal ] AS names
ORDER BY id
