// The disputes (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (ds, type, listKey)
WHERE
  node.ds = $ds AND
  node.type = 'DISPUTE' AND
  node.listKey > $args.after AND
  node.knownFrom <= $knownAt AND
  node.knownUntil > $knownAt AND
  all(word IN $args.words WHERE node.text CONTAINS word)
