// The histories of rights: the term, confirmations of an unknown end, conditions with their events or heads and the acts that
// void them, acts that end them with the agreements that make these and the rights that these introduce, and acts that perform
// them. One row for each id that has a right.
// $ds: the dataset; $args.ids: of rights, merged ids followed
// Gives: place (its index in $args.ids), right; days are whole numbers
UNWIND range(0, size($args.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $args.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS right
WHERE right:Right
RETURN
  place,
  right {
    .record,
    confirmations:
      COLLECT {
        MATCH (right)-[link:EVIDENCED_BY]->(evidence)
        WHERE evidence.confirms IS NOT NULL
        RETURN
          {
            visibleFrom: evidence.visibleFrom,
            on: evidence.confirms,
            said: evidence.confirmsSaid,
            source:
              head(
                COLLECT {
                  MATCH (evidence)-[:FROM]->(source)
                  RETURN
                    source {
                      .id,
                      .kind,
                      .publisher,
                      .repostOf,
                      originPublisher:
                        head(
                          COLLECT {
                            MATCH
                              (origin:TenureNode {ds: $ds, id: source.repostOf})
                            RETURN origin.publisher
                          }
                        )
                    }
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
            .knownFrom,
            .knownUntil,
            .withinFrom,
            .withinUntil,
            record:
              CASE
                WHEN target:Right THEN condition.record
              END,
            target:
              target {
                .id,
                .label,
                .occurredEarliest,
                .occurredLatest,
                .occurredKnownFrom
              },
            voids:
              COLLECT {
                MATCH (condition)<-[:VOIDS]-(act)
                RETURN
                  {
                    actId: act.id,
                    knownFrom: act.knownFrom,
                    knownUntil: act.knownUntil,
                    earliest: act.effectiveEarliest,
                    latest: act.effectiveLatest
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
            .knownFrom,
            .knownUntil,
            earliest: act.effectiveEarliest,
            latest: act.effectiveLatest,
            madeBy:
              head(
                COLLECT {
                  MATCH (act)<-[:MAKES]-(agreement)
                  RETURN
                    agreement {
                      .kind,
                      .title,
                      .executedEarliest,
                      .executedLatest,
                      .knownFrom,
                      .knownUntil
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
                    .knownFrom,
                    .knownUntil,
                    holder: holder.name,
                    carriesOn:
                      successor.kind = right.kind AND
                      (act.kind = 'ASSIGNS' OR
                        EXISTS {
                          MATCH
                            (right)-[:HELD_BY]->
                            ()-[up:PART_OF*0..]->
                            ()<-[down:PART_OF*0..]-
                            (holder)
                          WHERE
                            all(
                              membership IN up + down
                              WHERE
                                membership.knownFrom <= act.knownFrom AND
                                membership.knownUntil > act.knownFrom AND
                                membership.startEarliest <=
                                act.effectiveEarliest AND
                                membership.endLatest > act.effectiveEarliest
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
        RETURN act.record
      }
  } AS right
ORDER BY place
