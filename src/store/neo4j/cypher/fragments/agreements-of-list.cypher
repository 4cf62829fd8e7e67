// The agreements (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (ds, type, listKey)
WHERE
  node.ds = $ds AND
  node.type = 'AGREEMENT' AND
  node.listKey > $args.after AND
  node.knownFrom <= $knownAt AND
  (node.knownUntil > $knownAt OR $args.includeDeprecated) AND
  ($args.kinds IS NULL OR node.kind IN $args.kinds) AND
  ($args.window IS NULL OR
    node.termEndLatest > $args.window.from AND
    node.termStartEarliest < $args.window.until) AND
  ($args.parties IS NULL OR
    EXISTS {
      MATCH (node)<-[:PARTY_TO]-(party)
      WHERE
        party.id IN $args.parties AND
        ($args.memberDays IS NULL OR
          any(days IN $args.memberDays[party.id] WHERE
            days.startEarliest < node.termEndLatest AND
            days.endLatest > node.termStartEarliest AND
            ($args.window IS NULL OR
              days.startEarliest < $args.window.until AND
              days.endLatest > $args.window.from)
          ))
    }) AND
  all(word IN $args.words WHERE node.text CONTAINS word)
