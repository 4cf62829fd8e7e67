// Parties of the same name as a text, or with a name that shares a word with it, or a similar word, with the letters of all their names.
// $ds: the dataset; $args.lucene: the letters and words for the text index; $limit
// Gives: id, keys (src/domain/text/compared-name.ts)
CALL
  db.index.fulltext.queryNodes(
    'tenure_names',
    $args.lucene
  )
  YIELD node AS party
  WHERE party.tenureDs = $ds
WITH party
LIMIT $limit
RETURN party.id AS id, party.tenureNameKeys AS keys
ORDER BY id
