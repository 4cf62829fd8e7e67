// The disputes (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  node.tenureDs = $ds AND
  node.tenureType = 'DISPUTE' AND
  node.tenureListKey > $args.after AND
  node.tenureKnownFrom <= $knownAt AND
  node.tenureKnownUntil > $knownAt AND
  all(word IN $args.words WHERE node.tenureText CONTAINS word)
