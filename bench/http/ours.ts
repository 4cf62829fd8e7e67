/** The API of the product over a small graph in memory; CACHE_MB=0: no response is kept. */
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
    keptMb: Number(process.env['CACHE_MB'] ?? 16),
  },
  0,
  '127.0.0.1',
);
console.log(`the API listens at ${api.address}`);
process.once('SIGTERM', () => process.exit(0));
