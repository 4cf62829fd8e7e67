// All versions of rights (v) that the index of the filter finds.
// $ds; $args.index: agreements, holders, counterparties, parties, assets or words; $args.lucene: the words for the text index
CALL () {
  WITH $args.index AS part
  WHERE part = 'agreements'
  UNWIND $args.agreements AS id
  MATCH
    (agreement:TenureNode {tenureDs: $ds, id: id})<-[:UNDER]-
    ()<-[:OF]-
    (v:TenureVersion)
  RETURN v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'holders'
  UNWIND $args.holders AS id
  MATCH
    (holder:TenureNode {tenureDs: $ds, id: id})<-[:HELD_BY]-()<-[:OF]-(v:TenureVersion)
  RETURN v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'counterparties'
  UNWIND $args.counterparties AS id
  MATCH
    (counterparty:TenureNode {tenureDs: $ds, id: id})<-[:OWED_BY]-
    ()<-[:OF]-
    (v:TenureVersion)
  RETURN v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'parties'
  UNWIND $args.parties AS id
  MATCH
    (party:TenureNode {tenureDs: $ds, id: id})<-[:HELD_BY|OWED_BY]-
    ()<-[:OF]-
    (v:TenureVersion)
  RETURN DISTINCT v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'assets'
  UNWIND $args.assets AS id
  MATCH (asset:TenureNode {tenureDs: $ds, id: id})<-[:OVER]-()<-[:OF]-(v:TenureVersion)
  RETURN DISTINCT v
    UNION ALL
  WITH $args.index AS part
  WHERE part = 'words'
  CALL
    db.index.fulltext.queryNodes(
      'tenure_words',
      $args.lucene
    )
    YIELD node AS right
  MATCH (right)<-[:OF]-(v:TenureVersion)
  RETURN v
}
