// The product and version of the server, such as NEO4J 5.26.30. No parameters.
// Gives one row: name
CALL dbms.components() YIELD name, versions
  WHERE name = 'Neo4j Kernel'
RETURN 'NEO4J ' + versions[0] AS name
ORDER BY name
