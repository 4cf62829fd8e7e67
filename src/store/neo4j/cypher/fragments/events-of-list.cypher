// The events (node) of a list.
// $args.happened: whether they had happened, as known then (null: either); $args.occurred: days (from,
// and until excluded), null for any; $args.parties: those that they concern, null for all;
// $args.memberDays: by party the days (bounds) on which it belongs to an asked group, null for all
// days
// include list-head
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
    })
