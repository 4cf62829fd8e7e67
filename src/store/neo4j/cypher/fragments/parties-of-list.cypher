// The parties (node) of a list.
// $args.kinds, $args.countries, $args.ids: null for all
// include list-head
  ($args.kinds IS NULL OR node.kind IN $args.kinds) AND
  ($args.countries IS NULL OR node.country IN $args.countries) AND
  ($args.ids IS NULL OR node.id IN $args.ids)
