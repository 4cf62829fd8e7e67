// The deals (node) of a list.
// $args.kinds, $args.participants: null for all; $args.announced: days (from, and until excluded),
// null for any; $args.value: currency, from and to, null for any; $args.memberDays: by party the days
// (bounds) on which it belongs to an asked group, null for all days
// include list-head
  node.tenureKnownFrom <= $knownAt AND
  (node.tenureKnownUntil > $knownAt OR $args.includeDeprecated) AND
  ($args.kinds IS NULL OR node.kind IN $args.kinds) AND
  ($args.announced IS NULL OR
    node.tenureAnnouncedEarliest < $args.announced.until AND
    node.tenureAnnouncedLatest >= $args.announced.from) AND
  ($args.value IS NULL OR
    any(i IN range(0, size(node.tenureValueCurrencies) - 1) WHERE
      node.tenureValueCurrencies[i] = $args.value.currency AND
      node.tenureValueAmounts[i] >= $args.value.from AND
      node.tenureValueAmounts[i] <= $args.value.to
    )) AND
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
    })
