// Last conditions: the right (v) meets the filter. Null: no filter.
// $args.kinds, $args.positions, $args.assertions, $args.bindings, $args.disputed (true or false), $args.holders, $args.counterparties, $args.parties, $args.agreements,
// $args.assets, $args.words (parts of the normalised text), $args.except (ids of rights left out)
  ($args.kinds IS NULL OR v.kind IN $args.kinds) AND
  ($args.positions IS NULL OR v.position IN $args.positions) AND
  ($args.assertions IS NULL OR v.assertion IN $args.assertions) AND
  ($args.bindings IS NULL OR v.binding IN $args.bindings) AND
  ($args.disputed IS NULL OR v.disputed = $args.disputed) AND
  ($args.holders IS NULL OR v.holderId IN $args.holders) AND
  ($args.counterparties IS NULL OR v.counterpartyId IN $args.counterparties) AND
  ($args.parties IS NULL OR
    v.holderId IN $args.parties OR
    v.counterpartyId IN $args.parties) AND
  ($args.agreements IS NULL OR v.agreementId IN $args.agreements) AND
  ($args.assets IS NULL OR
    any(asset IN v.assetIds WHERE asset IN $args.assets)) AND
  ($args.words IS NULL OR
    all(word IN $args.words WHERE v.searchText CONTAINS word)) AND
  ($args.except IS NULL OR NOT v.rightId IN $args.except)
