// The sources (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  node.tenureDs = $ds AND
  node.tenureType = 'SOURCE' AND
  node.tenureListKey > $args.after AND
  node.tenurePublicFrom <= $knownAt AND
  ($args.grades IS NULL OR
    CASE
      WHEN node.repostOf IS NOT NULL THEN 'REPOST'
      WHEN node.kind IN ['NEWS', 'ANALYSIS'] THEN 'OWN_REPORTING'
      ELSE node.kind
    END IN
    $args.grades) AND
  ($args.publishers IS NULL OR node.tenurePublisher IN $args.publishers) AND
  ($args.published IS NULL OR
    node.tenurePublishedEarliest < $args.published.until AND
    node.tenurePublishedLatest >= $args.published.from) AND
  all(word IN $args.words WHERE node.tenureText CONTAINS word)
