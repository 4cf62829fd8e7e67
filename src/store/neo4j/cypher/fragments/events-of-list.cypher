// The events (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  node.tenureDs = $ds AND
  node.tenureType = 'EVENT' AND
  node.tenureListKey > $args.after AND
  node.tenureKnownFrom <= $knownAt AND
  (node.tenureKnownUntil > $knownAt OR $args.includeDeprecated) AND
  ($args.happened IS NULL OR
    any(i IN range(0, size(node.tenureOccurredKnownFrom) - 1) WHERE
      node.tenureOccurredKnownFrom[i] <= $knownAt AND
      node.tenureOccurredKnownUntil[i] > $knownAt
    ) = $args.happened) AND
  ($args.occurred IS NULL OR
    any(i IN range(0, size(node.tenureOccurredKnownFrom) - 1) WHERE
      node.tenureOccurredKnownFrom[i] <= $knownAt AND
      node.tenureOccurredKnownUntil[i] > $knownAt AND
      node.tenureOccurredEarliest[i] < $args.occurred.until AND
      node.tenureOccurredLatest[i] >= $args.occurred.from
    )) AND
  ($args.parties IS NULL OR
    EXISTS {
      MATCH (node)-[:CONCERNS]->(party)
      WHERE
        party.id IN $args.parties AND
        ($args.memberDays IS NULL OR
          any(days IN $args.memberDays[party.id] WHERE
            all(i IN range(0, size(node.tenureOccurredKnownFrom) - 1) WHERE
              node.tenureOccurredKnownFrom[i] > $knownAt OR
              node.tenureOccurredKnownUntil[i] <= $knownAt OR
              days.startEarliest <= node.tenureOccurredLatest[i] AND
              days.endLatest > node.tenureOccurredEarliest[i]
            )
          ))
    }) AND
  all(word IN $args.words WHERE node.tenureText CONTAINS word)
