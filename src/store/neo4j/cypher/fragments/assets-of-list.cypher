// The assets (node) of a list.
// $args.kinds: null for all
// include list-head
  ($args.kinds IS NULL OR node.kind IN $args.kinds)
