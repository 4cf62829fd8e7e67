// Links rights to those that they correct.
// $ds: the dataset being written; $args.rows: from, to, reason, known (day since which the correction is known)
UNWIND $args.rows AS row
MATCH (correct:TenureNode {tenureDs: $ds, id: row.from})
MATCH (wrong:TenureNode {tenureDs: $ds, id: row.to})
CREATE (correct)-[:CORRECTS {reason: row.reason, known: row.known}]->(wrong)
