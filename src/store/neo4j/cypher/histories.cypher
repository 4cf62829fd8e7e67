// The histories of rights: the term, the rights that it excludes, the disputes about it and about what decides about it,
// confirmations of an unknown end, conditions with their events or heads and the acts that void them, acts that end them with
// the agreements that make these and the rights that these introduce, and acts that perform them. One row for each id that
// has a right.
// $ds: the dataset; $args.ids: of rights, merged ids followed
// Gives: place (its index in $args.ids), right; days are whole numbers
UNWIND range(0, size($args.ids) - 1) AS place
MATCH (found:TenureNode {tenureDs: $ds, id: $args.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:TenureMerged
WITH place, coalesce(into, found) AS right
WHERE right:TenureRight
RETURN
  place,
  right {
    record: right.tenureRecord,
    alternatives:
      COLLECT {
        MATCH (right)-[:ALTERNATIVE_TO*]-(other)
        WHERE other <> right
        WITH DISTINCT other
        RETURN
          other {
            rightId: other.id,
            .label,
            .rank,
            knownFrom: other.tenureKnownFrom,
            knownUntil: other.tenureKnownUntil,
            alternativeIds:
              COLLECT {
                MATCH (other)-[:ALTERNATIVE_TO]-(next)
                RETURN next.id
                ORDER BY next.id
              }
          }
      },
    disputes:
      COLLECT {
        MATCH (right)-[:DISPUTED_IN]->(dispute)
        RETURN
          dispute {
            record: dispute.tenureRecord,
            sources:
              COLLECT {
                MATCH (dispute)-[:CITES]->(source)
                RETURN
                  // include confirming-source
              }
          }
      },
    confirmations:
      COLLECT {
        MATCH (right)-[link:EVIDENCED_BY]->(evidence)
        WHERE evidence.tenureConfirms IS NOT NULL
        RETURN
          {
            visibleFrom: evidence.tenureVisibleFrom,
            on: evidence.tenureConfirms,
            said: evidence.confirmsSaid,
            source:
              head(
                COLLECT {
                  MATCH (evidence)-[:FROM]->(source)
                  RETURN
                    // include confirming-source
                }
              )
          }
        ORDER
        BY
        link.ordinal
      },
    conditions:
      COLLECT {
        MATCH (right)-[link:SUBJECT_TO]->(condition)-[:TURNS_ON]->(target)
        RETURN
          condition {
            .id,
            .label,
            .effect,
            knownFrom: condition.tenureKnownFrom,
            knownUntil: condition.tenureKnownUntil,
            withinFrom: condition.tenureWithinFrom,
            withinUntil: condition.tenureWithinUntil,
            record:
              CASE
                WHEN target:TenureRight THEN condition.tenureRecord
              END,
            target:
              target {
                .id,
                .label,
                occurredEarliest: target.tenureOccurredEarliest,
                occurredLatest: target.tenureOccurredLatest,
                occurredKnownFrom: target.tenureOccurredKnownFrom,
                occurredKnownUntil: target.tenureOccurredKnownUntil
              },
            voids:
              COLLECT {
                MATCH (condition)<-[:VOIDS]-(act)
                RETURN
                  {
                    actId: act.id,
                    knownFrom: act.tenureKnownFrom,
                    knownUntil: act.tenureKnownUntil,
                    earliest: act.tenureEffectiveEarliest,
                    latest: act.tenureEffectiveLatest
                  }
                ORDER
                BY
                act.id
              }
          }
        ORDER
        BY
        link.ordinal
      },
    acts:
      COLLECT {
        MATCH (right)<-[:ENDS]-(act)
        RETURN
          act {
            .id,
            .kind,
            knownFrom: act.tenureKnownFrom,
            knownUntil: act.tenureKnownUntil,
            earliest: act.tenureEffectiveEarliest,
            latest: act.tenureEffectiveLatest,
            madeBy:
              head(
                COLLECT {
                  MATCH (act)<-[:MAKES]-(agreement)
                  RETURN
                    agreement {
                      .kind,
                      .title,
                      executedEarliest: agreement.tenureExecutedEarliest,
                      executedLatest: agreement.tenureExecutedLatest,
                      knownFrom: agreement.tenureKnownFrom,
                      knownUntil: agreement.tenureKnownUntil
                    }
                }
              ),
            successors:
              COLLECT {
                MATCH (act)-[link:INTRODUCES]->(successor)-[:HELD_BY]->(holder)
                RETURN
                  successor {
                    .id,
                    .label,
                    knownFrom: successor.tenureKnownFrom,
                    knownUntil: successor.tenureKnownUntil,
                    holder: holder.name,
                    carriesOn:
                      successor.kind = right.kind AND
                      (act.kind = 'ASSIGNS' OR
                        EXISTS {
                          MATCH
                            (right)-[:HELD_BY]->
                            ()-[up:PART_OF|WAS_PART_OF*0..]->
                            ()<-[down:PART_OF|WAS_PART_OF*0..]-
                            (holder)
                          WHERE
                            all(
                              membership IN up + down
                              WHERE
                                membership.tenureKnownFrom <=
                                act.tenureKnownFrom AND
                                membership.tenureKnownUntil >
                                act.tenureKnownFrom AND
                                membership.tenureStartEarliest <=
                                act.tenureEffectiveEarliest AND
                                membership.tenureEndLatest >
                                act.tenureEffectiveEarliest
                            )
                        })
                  }
                ORDER
                BY
                link.ordinal
              }
          }
        ORDER
        BY
        act.id
      },
    performances:
      COLLECT {
        MATCH (right)<-[:ENDS|PERFORMS]-(act {kind: 'PERFORMS'})
        RETURN act.tenureRecord
      }
  } AS right
ORDER BY place
