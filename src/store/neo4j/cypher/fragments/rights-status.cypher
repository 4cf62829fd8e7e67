// Conditions before others: the status of the right (v) in the window matches the question.
// $from, $until (the window, days, excluded end); $open (the day of no end); $args.statuses; $args.match; $args.certainties (of rights
// in force); $inForceOnly and $anyOverlap: no other condition applies.
// Starts and ends are compared as a difference, because the planner does not use an index if two properties are compared.
  (NOT $inForceOnly OR v.endLatest - v.startEarliest > 0) AND
  ($inForceOnly OR
    CASE
      WHEN v.endLatest <= $from THEN v.endStatus
      WHEN v.statedStart >= $until THEN 'NOT_YET_EFFECTIVE'
      WHEN v.startEarliest >= $until THEN 'CONTINGENT'
      WHEN v.endLatest - v.startEarliest > 0 THEN 'IN_FORCE'
      ELSE v.endStatus
    END IN
    $args.statuses) AND
  ($anyOverlap OR
    CASE
      WHEN
        v.endLatest <= $from OR
        v.startEarliest >= $until OR
        v.endLatest - v.startEarliest <= 0
        THEN true
      WHEN
        v.startLatest < $until AND
        v.endEarliest > $from AND
        v.ordered AND
        CASE $args.match
          WHEN
            'THROUGHOUT'
            THEN v.startLatest <= $from AND v.endEarliest >= $until
          WHEN 'BEGINS' THEN v.startEarliest >= $from
          WHEN 'ENDS' THEN v.endLatest < $open AND v.endLatest <= $until
          ELSE true
        END
        THEN 'CERTAIN' IN $args.certainties
      WHEN
        CASE $args.match
          WHEN
            'THROUGHOUT'
            THEN v.startEarliest <= $from AND v.endLatest >= $until
          WHEN 'BEGINS' THEN v.startLatest >= $from
          WHEN 'ENDS' THEN v.endLatest < $open AND v.endEarliest <= $until
          ELSE true
        END
        THEN 'POSSIBLE' IN $args.certainties
      ELSE false
    END) AND
  // include rights-members
