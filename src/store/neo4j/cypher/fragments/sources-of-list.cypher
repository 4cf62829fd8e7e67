// The sources (node) of a list.
// $args.grades, $args.publishers (normalised): null for all; $args.published: days (from, and until
// excluded), null for any
// include list-head
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
    node.tenurePublishedLatest >= $args.published.from)
