// How many nodes there are in the database, and how many of them are ours; answered by the database's own counters.
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
