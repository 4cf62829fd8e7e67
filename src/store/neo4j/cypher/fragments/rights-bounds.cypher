// Conditions before others: the right (v) is within the bounds of the question, known and not deprecated.
// Days are whole numbers: $startFrom <= effective earliest start < $startUntil, $endAfter < effective latest end <= $endThrough; $knownAt;
// $deprecated (1: those too)
  v.startEarliest >= $startFrom AND
  v.startEarliest < $startUntil AND
  v.endLatest > $endAfter AND
  v.endLatest <= $endThrough AND
  v.knownFrom <= $knownAt AND
  v.knownUntil > $knownAt AND
  v.deprecated <= $deprecated AND
