// Parties of the same name as a text, or with a name that shares a word with it, or a similar word, with the letters of all their names.
// $ds: the dataset; $args.lucene: the letters and words for the text index; $limit
// Gives: id, keys (src/domain/text/compared-name.ts)
CALL
  db.index.fulltext.queryNodes(
    'tenure_party_names',
    $args.lucene
  )
  YIELD node AS party
  WHERE party.ds = $ds
WITH party
LIMIT $limit
RETURN party.id AS id, party.nameKeys AS keys
ORDER BY id
