/**
 * Loads the seed folder of its arguments into a database, and kills itself at the boundary given as
 * JSON.
 */
import { loadGraph } from '../../src/ingest/load/load.ts';
import { openDriver } from '../../src/store/neo4j/driver.ts';
import { graphFrom } from '../support/fixture.ts';
import { atBoundary, type Boundary } from './boundaries.ts';

const [uri = '', user = '', password = '', folder = '', boundary = ''] = process.argv.slice(2);
const driver = openDriver({ uri, user, password });
const graph = await graphFrom(folder);
await loadGraph(driver, graph, {
  onProgress: atBoundary(JSON.parse(boundary) as Boundary, () =>
    process.kill(process.pid, 'SIGKILL'),
  ),
});
await driver.close();
