// The assets (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  node.tenureDs = $ds AND
  node.tenureType = 'ASSET' AND
  node.tenureListKey > $args.after AND
  ($args.kinds IS NULL OR node.kind IN $args.kinds) AND
  all(word IN $args.words WHERE node.tenureText CONTAINS word)
