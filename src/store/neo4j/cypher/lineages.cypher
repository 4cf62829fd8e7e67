// The whole chain of each right through acts and rights that were visible on a day, in both directions.
// $ds: the dataset; $args.ids: of rights; $knownAt: day
// Gives: id (of $args.ids), chain (ids of rights, itself left out)
UNWIND $args.ids AS id
MATCH (right:TenureNode {ds: $ds, id: id})
WHERE right:Right
RETURN
  id,
  COLLECT {
    MATCH
      ANY SHORTEST
      (right)
      (()<-[:INTRODUCES]-
        (act WHERE act.knownFrom <= $knownAt AND act.knownUntil > $knownAt)-
          [:ENDS]->
        (ended
          WHERE
          ended.knownFrom <= $knownAt AND ended.knownUntil >$knownAt)){1, }
      (earlier)
    RETURN DISTINCT earlier.id
  } +
  COLLECT {
    MATCH
      ANY SHORTEST
      (right)
      (()<-[:ENDS]-
        (act WHERE act.knownFrom <= $knownAt AND act.knownUntil > $knownAt)-
          [:INTRODUCES]->
        (next
          WHERE
          next.knownFrom <= $knownAt AND next.knownUntil >$knownAt)){1, }
      (later)
    RETURN DISTINCT later.id
  } AS chain
ORDER BY id
