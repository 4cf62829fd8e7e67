// The events (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (ds, type, listKey)
WHERE
  node.ds = $ds AND
  node.type = 'EVENT' AND
  node.listKey > $args.after AND
  node.knownFrom <= $knownAt AND
  (node.knownUntil > $knownAt OR $args.includeDeprecated) AND
  ($args.happened IS NULL OR
    (node.occurredEarliest IS NOT NULL AND node.occurredKnownFrom <= $knownAt) =
    $args.happened) AND
  ($args.parties IS NULL OR
    EXISTS {
      MATCH (node)-[:CONCERNS]->(party)
      WHERE
        party.id IN $args.parties AND
        ($args.memberDays IS NULL OR
          any(days IN $args.memberDays[party.id] WHERE
            node.occurredEarliest IS NULL OR
            days.startEarliest <= node.occurredLatest AND
            days.endLatest > node.occurredEarliest
          ))
    }) AND
  all(word IN $args.words WHERE node.text CONTAINS word)
