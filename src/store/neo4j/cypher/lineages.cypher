// The whole chain of each right through acts and rights that were visible on a day, in both directions.
// $ds: the dataset; $args.ids: of rights; $knownAt: day
// Gives: id (of $args.ids), chain (ids of rights, itself left out)
UNWIND $args.ids AS id
MATCH (right:TenureNode {tenureDs: $ds, id: id})
WHERE right:TenureRight
RETURN
  id,
  COLLECT {
    MATCH
      ANY SHORTEST
      (right)
      (()<-[:INTRODUCES]-
        (act
          WHERE
          act.tenureKnownFrom <= $knownAt AND act.tenureKnownUntil > $knownAt)-
          [:ENDS]->
        (ended
          WHERE
          ended.tenureKnownFrom <= $knownAt AND
          ended.tenureKnownUntil >$knownAt)){1, }
      (earlier)
    RETURN DISTINCT earlier.id
  } +
  COLLECT {
    MATCH
      ANY SHORTEST
      (right)
      (()<-[:ENDS]-
        (act
          WHERE
          act.tenureKnownFrom <= $knownAt AND act.tenureKnownUntil > $knownAt)-
          [:INTRODUCES]->
        (next
          WHERE
          next.tenureKnownFrom <= $knownAt AND
          next.tenureKnownUntil >$knownAt)){1, }
      (later)
    RETURN DISTINCT later.id
  } AS chain
ORDER BY id
