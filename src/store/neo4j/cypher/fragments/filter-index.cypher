// All versions of rights (v) that the index of the filter finds.
// $ds; $args.index: agreements, holders, counterparties, parties, assets or words; $args.lucene: the words for the text index
CALL () {
  WITH $args.index AS part
  WHERE part = 'agreements'
  UNWIND $args.agreements AS id
  MATCH
    (agreement:TenureNode {ds: $ds, id: id})<-[:UNDER]-
    ()<-[:OF]-
    (v:RightVersion)
  RETURN v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'holders'
  UNWIND $args.holders AS id
  MATCH
    (holder:TenureNode {ds: $ds, id: id})<-[:HELD_BY]-()<-[:OF]-(v:RightVersion)
  RETURN v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'counterparties'
  UNWIND $args.counterparties AS id
  MATCH
    (counterparty:TenureNode {ds: $ds, id: id})<-[:OWED_BY]-
    ()<-[:OF]-
    (v:RightVersion)
  RETURN v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'parties'
  UNWIND $args.parties AS id
  MATCH
    (party:TenureNode {ds: $ds, id: id})<-[:HELD_BY|OWED_BY]-
    ()<-[:OF]-
    (v:RightVersion)
  RETURN DISTINCT v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'assets'
  UNWIND $args.assets AS id
  MATCH (asset:TenureNode {ds: $ds, id: id})<-[:OVER]-()<-[:OF]-(v:RightVersion)
  RETURN DISTINCT v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'words'
  CALL
    db.index.fulltext.queryNodes(
      'tenure_text',
      $args.lucene
    )
    YIELD node AS right
  MATCH (right)<-[:OF]-(v:RightVersion)
  RETURN v
}
