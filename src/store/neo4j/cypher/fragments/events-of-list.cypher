// The events (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  node.tenureDs = $ds AND
  node.tenureType = 'EVENT' AND
  node.tenureListKey > $args.after AND
  node.tenureKnownFrom <= $knownAt AND
  (node.tenureKnownUntil > $knownAt OR $args.includeDeprecated) AND
  ($args.happened IS NULL OR
    (node.tenureOccurredEarliest IS NOT NULL AND node.tenureOccurredKnownFrom <= $knownAt) =
    $args.happened) AND
  ($args.occurred IS NULL OR
    node.tenureOccurredKnownFrom <= $knownAt AND
    node.tenureOccurredEarliest < $args.occurred.until AND
    node.tenureOccurredLatest >= $args.occurred.from) AND
  ($args.parties IS NULL OR
    EXISTS {
      MATCH (node)-[:CONCERNS]->(party)
      WHERE
        party.id IN $args.parties AND
        ($args.memberDays IS NULL OR
          any(days IN $args.memberDays[party.id] WHERE
            node.tenureOccurredEarliest IS NULL OR
            days.startEarliest <= node.tenureOccurredLatest AND
            days.endLatest > node.tenureOccurredEarliest
          ))
    }) AND
  all(word IN $args.words WHERE node.tenureText CONTAINS word)
