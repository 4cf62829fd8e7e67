// The clauses (node) of a list.
// $args.cuad (categories), $args.agreements: null for all
// include list-head
  ($args.cuad IS NULL OR node.cuad IN $args.cuad) AND
  EXISTS {
    MATCH (node)<-[:HAS_CLAUSE]-(agreement)
    WHERE
      agreement.tenureKnownFrom <= $knownAt AND
      agreement.tenureKnownUntil > $knownAt AND
      ($args.agreements IS NULL OR agreement.id IN $args.agreements)
  }
