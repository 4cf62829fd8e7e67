// The clauses (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  node.tenureDs = $ds AND
  node.tenureType = 'CLAUSE' AND
  node.tenureListKey > $args.after AND
  ($args.cuad IS NULL OR node.cuad IN $args.cuad) AND
  EXISTS {
    MATCH (node)<-[:HAS_CLAUSE]-(agreement)
    WHERE
      agreement.tenureKnownFrom <= $knownAt AND
      agreement.tenureKnownUntil > $knownAt AND
      ($args.agreements IS NULL OR agreement.id IN $args.agreements)
  } AND
  all(word IN $args.words WHERE node.tenureText CONTAINS word)
