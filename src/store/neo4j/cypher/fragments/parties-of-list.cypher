// The parties (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (ds, type, listKey)
WHERE
  node.ds = $ds AND
  node.type = 'PARTY' AND
  node.listKey > $args.after AND
  ($args.kinds IS NULL OR node.kind IN $args.kinds) AND
  all(word IN $args.words WHERE node.text CONTAINS word)
