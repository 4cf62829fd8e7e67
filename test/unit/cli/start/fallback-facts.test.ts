import path from 'node:path';
import { expect, test } from 'vitest';
import { SeedError, StoreError } from '../../../../src/errors.ts';
import { fallbackFacts, storeOfFallbackFacts } from '../../../../src/cli/start/fallback-facts.ts';
import type { Store } from '../../../../src/store/store.ts';

const last = { folder: path.resolve('my/facts'), seededAt: '2026-11-01T08:00:00.000Z' };
const fault = {
  file: 'rights.yaml',
  line: 3,
  column: 1,
  path: 'rights[0]',
  expected: 'an id',
  found: 'nothing',
};
const faulty = new SeedError([fault, fault]);
const holding = { snapshot: async () => ({ dataset: async () => ({ version: 'v1' }) }) };
const unreadable = {
  snapshot: async () => {
    throw new StoreError('STORE_UNAVAILABLE', 'snapshot', null);
  },
};

test('facts that were loaded from a folder are kept if it has faults now, with why and the way out', async () => {
  const kept = await fallbackFacts(faulty, 'my/facts', last, holding as never);
  expect(kept).toEqual({
    datasetVersion: 'v1',
    notice:
      'The folder of facts has 2 faults now, so the facts that were loaded from it at 2026-11-01T08:00:00.000Z are served. Mend the folder, then load it with npm run seed.',
  });
});

test.each([
  ['the database holds nothing', faulty, null, holding],
  ['it holds the facts of another folder', faulty, { ...last, folder: '/other' }, holding],
  ['something else is wrong than the folder', new Error('the disk is full'), last, holding],
  ['this program cannot read what it holds', faulty, last, unreadable],
])('none are kept if %s', async (_, error, held, store) => {
  expect(await fallbackFacts(error, 'my/facts', held, store as never)).toBeNull();
});

test('readiness and dataset say so until other facts are loaded', async () => {
  let version = 'v1';
  const inner = {
    kind: 'NEO4J',
    ready: async () => ({ ready: true, datasetVersion: version }),
    snapshot: async () => ({ dataset: async () => ({ version }) }),
  } as unknown as Store;
  const store = storeOfFallbackFacts(inner, { datasetVersion: 'v1', notice: 'older facts' });
  const told = async () => [
    (await store.ready()) as object,
    await (await store.snapshot()).dataset(),
  ];
  expect(await told()).toEqual([
    { ready: true, datasetVersion: 'v1', notice: 'older facts' },
    { version: 'v1', notice: 'older facts' },
  ]);
  version = 'v2';
  expect(await told()).toEqual([{ ready: true, datasetVersion: 'v2' }, { version: 'v2' }]);
});
