// Nodes (node) of a type behind a list key, in the order of their index. Further conditions follow it.
// $ds: the dataset; $knownAt: day; $args.type; $args.after: list key ('' to begin); $args.words: parts of the normalised text
MATCH (node:TenureNode) USING INDEX node: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  node.tenureDs = $ds AND
  node.tenureType = $args.type AND
  node.tenureListKey > $args.after AND
  all(word IN $args.words WHERE node.tenureText CONTAINS word) AND
