// The deals (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  node.tenureDs = $ds AND
  node.tenureType = 'DEAL' AND
  node.tenureListKey > $args.after AND
  node.tenureKnownFrom <= $knownAt AND
  (node.tenureKnownUntil > $knownAt OR $args.includeDeprecated) AND
  ($args.participants IS NULL OR
    EXISTS {
      MATCH (node)<-[:PARTICIPATES_IN]-(party)
      WHERE
        party.id IN $args.participants AND
        ($args.memberDays IS NULL OR
          any(days IN $args.memberDays[party.id] WHERE
            node.tenureAnnouncedEarliest IS NULL OR
            days.startEarliest <= node.tenureAnnouncedLatest AND
            days.endLatest > node.tenureAnnouncedEarliest
          ))
    }) AND
  all(word IN $args.words WHERE node.tenureText CONTAINS word)
