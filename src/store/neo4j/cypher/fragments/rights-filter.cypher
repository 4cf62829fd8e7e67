// Last conditions: the right (v) meets the filter. Null: no filter.
// $asked.kinds, $asked.positions, $asked.assertions, $asked.bindings, $asked.holders, $asked.counterparties, $asked.parties, $asked.agreements,
// $asked.assets, $asked.words (parts of the normalised text), $asked.except (ids of rights left out)
  ($asked.kinds IS NULL OR v.kind IN $asked.kinds) AND
  ($asked.positions IS NULL OR v.position IN $asked.positions) AND
  ($asked.assertions IS NULL OR v.assertion IN $asked.assertions) AND
  ($asked.bindings IS NULL OR v.binding IN $asked.bindings) AND
  ($asked.holders IS NULL OR v.holderId IN $asked.holders) AND
  ($asked.counterparties IS NULL OR v.counterpartyId IN $asked.counterparties) AND
  ($asked.parties IS NULL OR
    v.holderId IN $asked.parties OR
    v.counterpartyId IN $asked.parties) AND
  ($asked.agreements IS NULL OR v.agreementId IN $asked.agreements) AND
  ($asked.assets IS NULL OR
    any(asset IN v.assetIds WHERE asset IN $asked.assets)) AND
  ($asked.words IS NULL OR
    all(word IN $asked.words WHERE v.searchText CONTAINS word)) AND
  ($asked.except IS NULL OR NOT v.rightId IN $asked.except)
