/** The API of the product over a small graph in memory. */
import { startApi } from '../../src/http/api.ts';
import { logAt } from '../../src/log.ts';
import { storeInMemory } from './store.ts';

const api = await startApi(
  {
    store: storeInMemory(1_000, 1),
    today: () => 20_000,
    apiVersion: '0',
    corsOrigins: [],
    log: logAt('silent'),
    production: true,
  },
  0,
  '127.0.0.1',
);
console.log(`the API listens at ${api.address}`);
process.once('SIGTERM', () => process.exit(0));
