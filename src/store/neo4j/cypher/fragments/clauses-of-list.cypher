// The clauses (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (ds, type, listKey)
WHERE
  node.ds = $ds AND
  node.type = 'CLAUSE' AND
  node.listKey > $args.after AND
  ($args.cuad IS NULL OR node.cuad IN $args.cuad) AND
  EXISTS {
    MATCH (node)<-[:HAS_CLAUSE]-(agreement)
    WHERE
      agreement.knownFrom <= $knownAt AND
      agreement.knownUntil > $knownAt AND
      ($args.agreements IS NULL OR agreement.id IN $args.agreements)
  } AND
  all(word IN $args.words WHERE node.text CONTAINS word)
