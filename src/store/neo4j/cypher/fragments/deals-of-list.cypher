// The deals (node) of a list behind a list key, in the order of its index.
MATCH (node:TenureNode) USING INDEX node: TenureNode (ds, type, listKey)
WHERE
  node.ds = $ds AND
  node.type = 'DEAL' AND
  node.listKey > $args.after AND
  node.knownFrom <= $knownAt AND
  (node.knownUntil > $knownAt OR $args.includeDeprecated) AND
  ($args.participants IS NULL OR
    EXISTS {
      MATCH (node)<-[:PARTICIPATES_IN]-(party)
      WHERE
        party.id IN $args.participants AND
        ($args.memberDays IS NULL OR
          any(days IN $args.memberDays[party.id] WHERE
            node.announcedEarliest IS NULL OR
            days.startEarliest <= node.announcedLatest AND
            days.endLatest > node.announcedEarliest
          ))
    }) AND
  all(word IN $args.words WHERE node.text CONTAINS word)
