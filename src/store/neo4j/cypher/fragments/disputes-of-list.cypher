// The disputes (node) of a list.
// include list-head
  node.tenureKnownFrom <= $knownAt AND
  node.tenureKnownUntil > $knownAt
