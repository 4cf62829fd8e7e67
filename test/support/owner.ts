/**
 * A process that starts the managed Neo4j of the folder in its first argument, says so in one line,
 * and stays.
 */
import { startLocalNeo4j } from '../../src/neo4j-local/start.ts';

const [dir = '', cacheDir = ''] = process.argv.slice(2);
const { uri, pid } = await startLocalNeo4j({ dir, cacheDir, fast: true, log: console.error });
console.log(JSON.stringify({ uri, pid }));
setInterval(() => {}, 60_000);
