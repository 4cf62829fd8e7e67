// All versions of rights (v) that a part of the filter finds.
// $ds; $asked.by: agreements, holders, counterparties, parties, assets or words; $asked.lucene: the words for the text index
CALL () {
  WITH $asked.by AS by
  WHERE by = 'agreements'
  UNWIND $asked.agreements AS id
  MATCH
    (agreement:TenureNode {ds: $ds, id: id})<-[:UNDER]-
    ()<-[:OF]-
    (v:RightVersion)
  RETURN v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'holders'
  UNWIND $asked.holders AS id
  MATCH
    (holder:TenureNode {ds: $ds, id: id})<-[:HELD_BY]-()<-[:OF]-(v:RightVersion)
  RETURN v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'counterparties'
  UNWIND $asked.counterparties AS id
  MATCH
    (counterparty:TenureNode {ds: $ds, id: id})<-[:OWED_BY]-
    ()<-[:OF]-
    (v:RightVersion)
  RETURN v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'parties'
  UNWIND $asked.parties AS id
  MATCH
    (party:TenureNode {ds: $ds, id: id})<-[:HELD_BY|OWED_BY]-
    ()<-[:OF]-
    (v:RightVersion)
  RETURN DISTINCT v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'assets'
  UNWIND $asked.assets AS id
  MATCH (asset:TenureNode {ds: $ds, id: id})<-[:OVER]-()<-[:OF]-(v:RightVersion)
  RETURN DISTINCT v
    UNION ALL
  WITH $asked.by AS by
  WHERE by = 'words'
  CALL
    db.index.fulltext.queryNodes(
      'tenure_text',
      $asked.lucene
    )
    YIELD node AS right
  MATCH (right)<-[:OF]-(v:RightVersion)
  RETURN v
}
