import { expect, test } from 'vitest';
import { warmUp } from '../../../../src/cli/start/warm-up.ts';
import type { Snapshot, Store } from '../../../../src/store/store.ts';
import { scenarioStore } from '../../../support/served.ts';

const TODAY = 20_783;

/** A store that notes what its snapshots are asked. */
async function noting(asked: string[], onAsk: () => void = () => {}): Promise<Store> {
  const store = await scenarioStore();
  const snapshot = await store.snapshot();
  const noted = new Proxy(snapshot, {
    get: (target, name: keyof Snapshot) => {
      const value: unknown = target[name];
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        asked.push(name);
        onAsk();
        return (value as (...given: unknown[]) => unknown).apply(target, args);
      };
    },
  });
  return { ...store, snapshot: () => Promise.resolve(noted) };
}

test('a store is asked what an opened page asks first, then the rest', async () => {
  const asked: string[] = [];
  await warmUp(await noting(asked), TODAY, new AbortController().signal);
  expect(asked.slice(0, 2)).toEqual(['rightsPage', 'histories']);
  expect(new Set(asked)).toEqual(
    new Set([
      'rightsPage',
      'histories',
      'load',
      'rightsTally',
      'list',
      'memberLinks',
      'lineages',
      'yearCounts',
      'rightsSubjectToEvents',
      'search',
      'links',
      'participations',
      'rightsUnder',
      'rightsDiff',
      'partyCandidates',
      'nearIds',
    ]),
  );
});

test('a database that is too cold to be ready soon is warmed up all the same', async () => {
  const asked: string[] = [];
  const message = 'no answer within 1000 ms';
  const ready = async () => ({ ready: false, reason: 'unavailable', message }) as const;
  await warmUp({ ...(await noting(asked)), ready }, TODAY, new AbortController().signal);
  expect(asked).toContain('rightsPage');
});

test('it asks no more once the server ends', async () => {
  const asked: string[] = [];
  const ended = new AbortController();
  await warmUp(await noting(asked, () => ended.abort()), TODAY, ended.signal);
  expect(asked).toEqual(['rightsPage']);
});

test('a store that cannot be asked is left alone', async () => {
  const store = await scenarioStore();
  await expect(
    warmUp(
      { ...store, snapshot: () => Promise.reject(new Error('away')) },
      TODAY,
      new AbortController().signal,
    ),
  ).resolves.toBeUndefined();
});
