// Keeps the rights (v) that differ in the other question.
// $otherFrom, $otherUntil, $otherKnownAt, $args.otherExcept, $args.otherAgreements (null: any);
// $args.disputed and $args.assertions, which may differ by what is known (null: any); $limit
WITH
  v,
  CASE
    WHEN v.knownFrom <= $otherKnownAt AND v.knownUntil > $otherKnownAt THEN v
  END AS same
WITH v, same,
  CASE
    WHEN same IS NULL THEN v
  END AS moved
OPTIONAL MATCH (moved)-[:OF]->()<-[:OF]-(found)
WHERE found.knownFrom <= $otherKnownAt AND found.knownUntil > $otherKnownAt
WITH v, coalesce(same, found) AS other
WHERE
  CASE
    WHEN other IS NULL OR v.rightId IN $args.otherExcept THEN true
    WHEN
      other.startEarliest >= $otherUntil OR other.endLatest <= $otherFrom
      THEN true
    WHEN other.state <> v.state OR other.deprecated > $deprecated THEN true
    WHEN
      $args.otherAgreements IS NOT NULL AND
      NOT other.agreementId IN $args.otherAgreements
      THEN true
    WHEN $args.disputed IS NOT NULL AND other.disputed <> $args.disputed THEN true
    WHEN $args.assertions IS NOT NULL AND NOT other.assertion IN $args.assertions THEN true
    ELSE
      (v.startLatest < $until AND
        v.endEarliest > $from AND
        v.ordered) <>
      (other.startLatest < $otherUntil AND
        other.endEarliest > $otherFrom AND
        other.ordered)
  END
WITH v
LIMIT $limit
RETURN v.rightId AS rightId, v.kind AS kind, v.holderId AS holderId
ORDER BY rightId
