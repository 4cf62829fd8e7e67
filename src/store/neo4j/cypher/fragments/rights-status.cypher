// Conditions before others: the status of the right (v) in the window matches the question.
// $from, $until (the window, days, excluded end); $open (the day of no end); $asked.statuses; $asked.match; $asked.certainties (of rights
// in force); $inForceOnly and $anyOverlap: there is no finer condition
  (NOT $inForceOnly OR v.endLatest - v.startEarliest > 0) AND
  ($inForceOnly OR
    CASE
      WHEN v.endLatest <= $from THEN v.endStatus
      WHEN v.statedStart >= $until THEN 'NOT_YET_EFFECTIVE'
      WHEN v.startEarliest >= $until THEN 'CONTINGENT'
      WHEN v.endLatest - v.startEarliest > 0 THEN 'IN_FORCE'
      ELSE v.endStatus
    END IN
    $asked.statuses) AND
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
        CASE $asked.match
          WHEN
            'THROUGHOUT'
            THEN v.startLatest <= $from AND v.endEarliest >= $until
          WHEN 'BEGINS' THEN v.startEarliest >= $from
          WHEN 'ENDS' THEN v.endLatest < $open AND v.endLatest <= $until
          ELSE true
        END
        THEN 'CERTAIN' IN $asked.certainties
      WHEN
        CASE $asked.match
          WHEN
            'THROUGHOUT'
            THEN v.startEarliest <= $from AND v.endLatest >= $until
          WHEN 'BEGINS' THEN v.startLatest >= $from
          WHEN 'ENDS' THEN v.endLatest < $open AND v.endEarliest <= $until
          ELSE true
        END
        THEN 'POSSIBLE' IN $asked.certainties
      ELSE false
    END) AND
