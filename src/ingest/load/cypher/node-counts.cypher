// The number of nodes in the database, and of those of this project, from the database's counters.
// Gives one row: nodes, ours
CALL () {
  MATCH (n)
  RETURN count(n) AS nodes
}
CALL () {
  MATCH (n:TenureNode)
  RETURN count(n) AS records
}
CALL () {
  MATCH (n:TenureDataset)
  RETURN count(n) AS datasets
}
RETURN nodes, records + datasets AS ours
