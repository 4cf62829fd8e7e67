// The agreements (node) of a list.
// $args.window: days (from, and until excluded) that the term must meet, null for any; $args.kinds,
// $args.parties: null for all; $args.memberDays: by party the days (bounds) on which it belongs to an
// asked group, null for all days
// include list-head
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
    })
