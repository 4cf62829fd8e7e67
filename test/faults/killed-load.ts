/** Loads the seed folder of its arguments into a database, and kills itself before the batch of the number given. */
import { loadGraph } from '../../seed/load/load.ts';
import { graphSource } from '../../seed/load/source.ts';
import { versionsOf } from '../../src/rights/versions.ts';
import { openDriver } from '../../src/store/driver.ts';
import { graphFrom } from '../build/fixture.ts';

const [uri = '', user = '', password = '', folder = '', batch = ''] = process.argv.slice(2);
const driver = openDriver({ uri, user, password });
const graph = await graphFrom(folder);
let batches = 0;
await loadGraph(driver, graphSource(graph, versionsOf(graph)), {
  onProgress: () => {
    if (batches++ === Number(batch)) process.kill(process.pid, 'SIGKILL');
  },
});
await driver.close();
