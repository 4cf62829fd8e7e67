// Conditions before others: the right (v) is one of the asked groups, in force as the question wants, or else with a membership on a day of
// the window if it was ever in force during one.
// $args.members: null for no condition, else clauses that all must hold: side (HOLDER, COUNTERPARTY or EITHER), of (by party its days in the groups,
// lists of startEarliest, startLatest, endEarliest, endLatest, ordered); $from, $until (the window, days, excluded end); $open (the day of no end); $args.match;
// $args.certainties (of rights in force)
  ($args.members IS NULL OR
    any(ways IN
      [
        reduce(
          combined = [[-$open, -$open, $open, $open, true]],
          clause IN $args.members |
            reduce(
              next = [],
              one IN combined |
                next +
                [other IN
                CASE clause.side
                  WHEN 'HOLDER' THEN coalesce(clause.of[v.holderId], [])
                  WHEN 'COUNTERPARTY' THEN coalesce(clause.of[v.counterpartyId], [])
                  ELSE
                    coalesce(clause.of[v.holderId], []) +
                    coalesce(clause.of[v.counterpartyId], [])
                END |
                  [
                    CASE
                      WHEN one[0] > other[0] THEN one[0]
                      ELSE other[0]
                    END,
                    CASE
                      WHEN one[1] > other[1] THEN one[1]
                      ELSE other[1]
                    END,
                    CASE
                      WHEN one[2] < other[2] THEN one[2]
                      ELSE other[2]
                    END,
                    CASE
                      WHEN one[3] < other[3] THEN one[3]
                      ELSE other[3]
                    END,
                    one[4] AND
                    other[4] AND
                    one[1] < other[2] AND
                    other[1] < one[2]
                  ]
                ]
            )
        )
      ]
      WHERE
      CASE
        WHEN
          v.endLatest > $from AND
          v.startEarliest < $until AND
          v.endLatest - v.startEarliest > 0
          THEN
            CASE
              WHEN
                any(way IN ways WHERE
                  v.ordered AND
                  way[4] AND
                  v.startLatest < way[2] AND
                  way[1] < v.endEarliest AND
                  v.startLatest < $until AND
                  way[1] < $until AND
                  v.endEarliest > $from AND
                  way[2] > $from AND
                  CASE $args.match
                    WHEN
                      'THROUGHOUT'
                      THEN
                        v.startLatest <= $from AND
                        way[1] <= $from AND
                        v.endEarliest >= $until AND
                        way[2] >= $until
                    WHEN 'BEGINS' THEN v.startEarliest >= $from OR way[0] >= $from
                    WHEN
                      'ENDS'
                      THEN
                        (v.endLatest < $open OR way[3] < $open) AND
                        (v.endLatest <= $until OR way[3] <= $until)
                    ELSE true
                  END
                )
                THEN 'CERTAIN'
              WHEN
                any(way IN ways WHERE
                  way[0] < way[3] AND
                  way[0] < $until AND
                  way[3] > $from AND
                  way[0] < v.endLatest AND
                  way[3] > v.startEarliest AND
                  CASE $args.match
                    WHEN
                      'THROUGHOUT'
                      THEN
                        v.startEarliest <= $from AND
                        way[0] <= $from AND
                        v.endLatest >= $until AND
                        way[3] >= $until
                    WHEN 'BEGINS' THEN v.startLatest >= $from OR way[1] >= $from
                    WHEN
                      'ENDS'
                      THEN
                        (v.endLatest < $open OR way[3] < $open) AND
                        (v.endEarliest <= $until OR way[2] <= $until)
                    ELSE true
                  END
                )
                THEN 'POSSIBLE'
              ELSE 'NONE'
            END IN
            $args.certainties
        ELSE
          any(way IN ways WHERE
            way[0] < way[3] AND way[0] < $until AND way[3] > $from
          ) AND
          (v.endLatest - v.startEarliest <= 0 OR
            any(way IN ways WHERE
              way[0] < way[3] AND
              way[0] < v.endLatest AND
              way[3] > v.startEarliest
            ))
      END
    )) AND
