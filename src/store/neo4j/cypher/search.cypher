// Records with all searched words, as known on a day: one page, best first, and the number of each type.
// $ds: the dataset; $args.lucene: the words for the text index; $knownAt: day; $offset, $limit
// Gives one row: hits [{id, type, score}], counts [{type, count}]
CALL () {
  CALL
    db.index.fulltext.queryNodes(
      'tenure_words',
      $args.lucene
    )
    YIELD node, score
    WHERE
      node.tenureDs = $ds AND
      coalesce(
        node.tenureKnownFrom,
        node.tenureVisibleFrom,
        node.tenurePublicFrom,
        $knownAt
      ) <=
      $knownAt AND
      coalesce(node.tenureKnownUntil, $knownAt + 1) > $knownAt
  OPTIONAL MATCH (node)<-[:HAS_CLAUSE]-(agreement)
  WHERE node:TenureClause
  WITH node, score, agreement
  WHERE
    agreement IS NULL OR
    agreement.tenureKnownFrom <= $knownAt AND
    agreement.tenureKnownUntil > $knownAt
  WITH node.id AS id, node.tenureType AS type, score
  ORDER BY score DESC, id
  SKIP $offset
  LIMIT $limit
  RETURN collect({id: id, type: type, score: score}) AS hits
}
CALL () {
  CALL
    db.index.fulltext.queryNodes(
      'tenure_words',
      $args.lucene
    )
    YIELD node
    WHERE
      node.tenureDs = $ds AND
      coalesce(
        node.tenureKnownFrom,
        node.tenureVisibleFrom,
        node.tenurePublicFrom,
        $knownAt
      ) <=
      $knownAt AND
      coalesce(node.tenureKnownUntil, $knownAt + 1) > $knownAt
  OPTIONAL MATCH (node)<-[:HAS_CLAUSE]-(agreement)
  WHERE node:TenureClause
  WITH node, agreement
  WHERE
    agreement IS NULL OR
    agreement.tenureKnownFrom <= $knownAt AND
    agreement.tenureKnownUntil > $knownAt
  WITH node.tenureType AS type, count(*) AS count
  ORDER BY type
  RETURN collect({type: type, count: count}) AS counts
}
RETURN hits, counts
