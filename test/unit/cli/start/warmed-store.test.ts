import { Neo4jError } from 'neo4j-driver';
import { expect, test, vi } from 'vitest';
import { warmedStore } from '../../../../src/cli/start/warmed-store.ts';
import { StoreError } from '../../../../src/errors.ts';
import type { Readiness } from '../../../../src/store/store.ts';
import { memoryOf } from '../../../support/memory.ts';
import { graphOf } from '../../../support/seed.ts';

const READY: Readiness = { ready: true, datasetVersion: '1' };
const AWAY: Readiness = { ready: false, reason: 'unavailable', message: 'away' };

test('a database that was away is ready when the usual queries are planned', async () => {
  let now: Readiness = READY;
  let planned!: () => void;
  const warmUp = vi.fn(() => new Promise<void>((resolve) => (planned = resolve)));
  const store = warmedStore({ ...memoryOf(graphOf({})), ready: async () => now }, warmUp);
  expect(await store.ready()).toEqual(READY);
  expect(warmUp).not.toHaveBeenCalled();

  now = AWAY;
  expect(await store.ready()).toEqual(AWAY);
  now = READY;
  for (let look = 0; look < 3; look++)
    expect(await store.ready()).toMatchObject({ ready: false, reason: 'unavailable' });
  expect(warmUp).toHaveBeenCalledTimes(1);
  planned();
  await Promise.resolve();
  await new Promise(setImmediate);
  expect(await store.ready()).toEqual(READY);
});

test.each([
  ['that a question found cut off', 'ServiceUnavailable', 1],
  ['that was only too slow for a question', 'Neo.TransientError.General.OutOfMemory', 0],
])('a database %s is %s: planned anew %d times', async (_, code, times) => {
  const warmUp = vi.fn(async () => {});
  const cause = new Neo4jError('away', code as never, '', '', undefined as never);
  const store = warmedStore(
    {
      ...memoryOf(graphOf({})),
      ready: async () => READY,
      snapshot: () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'snapshot', cause)),
    },
    warmUp,
  );
  await expect(store.snapshot()).rejects.toThrow(StoreError);
  await store.ready();
  await new Promise(setImmediate);
  expect(warmUp).toHaveBeenCalledTimes(times);
  expect(await store.ready()).toEqual(READY);
});
