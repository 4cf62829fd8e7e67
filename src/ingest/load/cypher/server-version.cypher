// The version of the server. No parameters.
// Gives one row: version
CALL dbms.components() YIELD name, versions
  WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version
ORDER BY version
