import { describe, expect, test } from 'vitest';
import { boundedStore } from '../../../../src/http/overload/bounded-store.ts';
import { concurrencyLimit } from '../../../../src/http/overload/concurrency-limit.ts';
import { memoryStore } from '../../../../src/store/memory/memory-store.ts';
import type { Snapshot, Store } from '../../../../src/store/store.ts';

describe('a store with bounded concurrency', () => {
  test('answers what the store answers, and gives its dataset as it is', async () => {
    const store = await slowStore();
    const bounded = boundedStore(store, concurrencyLimit({ running: 1, waiting: 0, waitMs: 1 }));
    const snapshot = await bounded.snapshot();
    expect(bounded.kind).toBe('MEMORY');
    expect(await snapshot.dataset()).toEqual(await (await store.snapshot()).dataset());
    store.release();
    expect(await snapshot.nearIds('party:nobody')).toEqual([]);
    expect(await bounded.ready()).toEqual(await store.ready());
  });

  test('is never asked more at once than allowed; all are answered in the end', async () => {
    const store = await slowStore();
    const snapshot = await boundedStore(
      store,
      concurrencyLimit({ running: 3, waiting: 100, waitMs: 60_000 }),
    ).snapshot();
    const answers = Array.from({ length: 50 }, (_, number) => snapshot.nearIds(`party:${number}`));
    await new Promise(setImmediate);
    expect(store.atOnce()).toBe(3);
    store.release();
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 50 }, () => []));
    expect(store.most()).toBe(3);
  });

  test('who waits too long is told STORE_UNAVAILABLE with the name of the query', async () => {
    const store = await slowStore();
    const snapshot = await boundedStore(
      store,
      concurrencyLimit({ running: 1, waiting: 5, waitMs: 5 }),
    ).snapshot();
    const first = snapshot.nearIds('party:first');
    await expect(snapshot.nearIds('party:second')).rejects.toMatchObject({
      name: 'StoreError',
      code: 'STORE_UNAVAILABLE',
      query: 'nearIds',
    });
    store.release();
    expect(await first).toEqual([]);
  });

  test('who has gone leaves the queue', async () => {
    const store = await slowStore();
    const queue = concurrencyLimit({ running: 1, waiting: 5, waitMs: 60_000 });
    const gone = new AbortController();
    const first = (await boundedStore(store, queue).snapshot()).nearIds('party:first');
    const leaving = boundedStore(store, queue).snapshot({ signal: gone.signal });
    expect(queue.waiting).toBe(1);
    gone.abort(new Error('the client has gone'));
    await expect(leaving).rejects.toThrow('the client has gone');
    expect(queue.waiting).toBe(0);
    store.release();
    await first;
  });

  test('whether it is ready is asked without a turn: a busy store is not a dead one', async () => {
    const store = await slowStore();
    const bounded = boundedStore(store, concurrencyLimit({ running: 1, waiting: 0, waitMs: 1 }));
    const busy = (await bounded.snapshot()).nearIds('party:first');
    expect(await bounded.ready()).toMatchObject({ ready: true });
    store.release();
    await busy;
  });
});

interface SlowStore extends Store {
  atOnce(): number;
  most(): number;
  /** From now on it answers. */
  release(): void;
}

/** An empty store in memory whose `nearIds` does not answer before it is released. */
async function slowStore(): Promise<SlowStore> {
  const records = {
    PARTY: [],
    ASSET: [],
    AGREEMENT: [],
    CLAUSE: [],
    DEAL: [],
    RIGHT: [],
    CONDITION: [],
    EVENT: [],
    ACT: [],
    EVIDENCE: [],
    SOURCE: [],
  };
  const store = memoryStore({ version: 'v1', records, merges: [] } as never);
  const inner = await store.snapshot();
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  let now = 0;
  let most = 0;
  const nearIds: Snapshot['nearIds'] = async (id) => {
    most = Math.max(most, ++now);
    await released;
    now -= 1;
    return inner.nearIds(id);
  };
  return {
    ...store,
    snapshot: () => Promise.resolve({ ...inner, nearIds }),
    atOnce: () => now,
    most: () => most,
    release,
  };
}
