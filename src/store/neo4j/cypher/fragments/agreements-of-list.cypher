// The agreements (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  node.tenureDs = $ds AND
  node.tenureType = 'AGREEMENT' AND
  node.tenureListKey > $args.after AND
  node.tenureKnownFrom <= $knownAt AND
  (node.tenureKnownUntil > $knownAt OR $args.includeDeprecated) AND
  ($args.kinds IS NULL OR node.kind IN $args.kinds) AND
  ($args.window IS NULL OR
    node.tenureTermEndLatest > $args.window.from AND
    node.tenureTermStartEarliest < $args.window.until) AND
  ($args.parties IS NULL OR
    EXISTS {
      MATCH (node)<-[:PARTY_TO]-(party)
      WHERE
        party.id IN $args.parties AND
        ($args.memberDays IS NULL OR
          any(days IN $args.memberDays[party.id] WHERE
            days.startEarliest < node.tenureTermEndLatest AND
            days.endLatest > node.tenureTermStartEarliest AND
            ($args.window IS NULL OR
              days.startEarliest < $args.window.until AND
              days.endLatest > $args.window.from)
          ))
    }) AND
  all(word IN $args.words WHERE node.tenureText CONTAINS word)
