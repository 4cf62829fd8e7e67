import { NODE_TYPES } from '../../../../src/domain/model/record.ts';
import { describe, expect, test } from 'vitest';
import { StoreError } from '../../../../src/errors.ts';
import { boundedStore, EXPENSIVE_QUERY_ROWS } from '../../../../src/http/overload/bounded-store.ts';
import {
  type ConcurrencyLimits,
  concurrencyLimit,
} from '../../../../src/http/overload/concurrency-limit.ts';
import { memoryStore } from '../../../../src/store/memory/memory-store.ts';
import type { SnapshotOptions, Store } from '../../../../src/store/store.ts';

const LONG_MS = 60_000;

describe('a store with bounded concurrency', () => {
  test('answers what the store answers, and gives its dataset as it is', async () => {
    const { store, release } = await slowStore();
    const bounded = boundedStore(store, places({ running: 1, waiting: 0, waitMs: 1 }));
    const snapshot = await bounded.snapshot();
    expect(bounded.kind).toBe('MEMORY');
    expect(await snapshot.dataset()).toEqual(await (await store.snapshot()).dataset());
    release();
    expect(await snapshot.nearIds('party:nobody')).toEqual([]);
    expect(await bounded.ready()).toEqual(await store.ready());
  });

  test('is never asked more at once than allowed; all are answered in the end', async () => {
    const { store, running, release } = await slowStore();
    const limits = { running: 3, waiting: 100, waitMs: LONG_MS };
    const snapshot = await boundedStore(store, places(limits)).snapshot();
    const answers = Array.from({ length: 50 }, (_, number) => snapshot.nearIds(`party:${number}`));
    await settle();
    expect(running()).toHaveLength(3);
    release();
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 50 }, () => []));
  });

  test('who waits too long is told STORE_UNAVAILABLE with the name of the query', async () => {
    const { store, release } = await slowStore();
    const bounded = boundedStore(store, places({ running: 1, waiting: 5, waitMs: 5 }));
    const first = (await bounded.snapshot()).nearIds('party:first');
    await expect((await bounded.snapshot()).nearIds('party:second')).rejects.toMatchObject({
      name: 'StoreError',
      code: 'STORE_UNAVAILABLE',
      query: 'nearIds',
    });
    release();
    expect(await first).toEqual([]);
  });

  test('a question of which one query gets no turn ends: none of its others begins, and what runs may end', async () => {
    const { store, running, release } = await slowStore();
    const limits = { running: 1, waiting: 1, waitMs: LONG_MS };
    const all = places(limits);
    const snapshot = await boundedStore(store, all).snapshot();
    const asked = ['party:runs', 'party:waits', 'party:is-one-too-many'].map((id) =>
      snapshot.nearIds(id),
    );
    for (const answer of await Promise.allSettled(asked.slice(1)))
      expect(answer).toMatchObject({ reason: { code: 'STORE_UNAVAILABLE' } });
    expect([running(), all.usual.waiting]).toEqual([['party:runs'], 0]);
    release();
    expect(await asked[0]).toEqual([]);
  });

  test('who has gone leaves the queue', async () => {
    const { store, release } = await slowStore();
    const all = places({ running: 1, waiting: 5, waitMs: LONG_MS });
    const bounded = boundedStore(store, all);
    const gone = new AbortController();
    const first = (await bounded.snapshot()).nearIds('party:first');
    const leaving = (await bounded.snapshot({ signal: gone.signal })).nearIds('party:second');
    await settle();
    expect(all.usual.waiting).toBe(1);
    gone.abort(new Error('the client has gone'));
    await expect(leaving).rejects.toThrow('the client has gone');
    expect(all.usual.waiting).toBe(0);
    release();
    await first;
  });

  test('whether it is ready is asked without a turn: a busy store is not a dead one', async () => {
    const { store, release } = await slowStore();
    const bounded = boundedStore(store, places({ running: 1, waiting: 0, waitMs: 1 }));
    const busy = (await bounded.snapshot()).nearIds('party:first');
    expect(await bounded.ready()).toMatchObject({ ready: true });
    release();
    await busy;
  });
});

describe('queries of many rows', () => {
  const limits = { running: 1, waiting: 10, waitMs: LONG_MS };

  test('keep no other query waiting', async () => {
    const { store, running, release } = await slowStore();
    const snapshot = await boundedStore(store, places(limits)).snapshot();
    const asked = ['rows:many-1', 'rows:many-2', 'party:first'].map((id) => snapshot.nearIds(id));
    await settle();
    expect(running()).toEqual(['rows:many-1', 'party:first']);
    release();
    await Promise.all(asked);
  });

  test('run one question after the other, so that those before get their answer', async () => {
    const { store, running, finish } = await slowStore();
    const bounded = boundedStore(store, places(limits));
    const older = await bounded.snapshot();
    const newer = await bounded.snapshot();
    const asked = [
      older.nearIds('rows:many-1'),
      newer.nearIds('rows:many-2'),
      older.nearIds('rows:many-3'),
    ];
    const order: string[] = [];
    for (let count = 0; count < asked.length; count++) {
      await settle();
      order.push(...running());
      finish();
    }
    await Promise.all(asked);
    expect(order).toEqual(['rows:many-1', 'rows:many-3', 'rows:many-2']);
  });

  test('of one client leave places to others', async () => {
    const { store, running, release } = await slowStore();
    const shared = { ...limits, running: 2, perClient: { running: 1, waiting: 10 } };
    const bounded = boundedStore(store, places(limits, shared));
    const greedy = await bounded.snapshot({ client: 'greedy' });
    const modest = await bounded.snapshot({ client: 'modest' });
    const asked = [
      greedy.nearIds('rows:many-1'),
      greedy.nearIds('rows:many-2'),
      modest.nearIds('rows:many-3'),
    ];
    await settle();
    expect(running()).toEqual(['rows:many-1', 'rows:many-3']);
    release();
    await Promise.all(asked);
  });
});

describe('the deadline of a question', () => {
  const timeout = new StoreError('QUERY_TIMEOUT', 'all of a question', 'no answer');

  test('is told as STORE_UNAVAILABLE if it still waits for a turn', async () => {
    const { store } = await slowStore();
    const bounded = boundedStore(store, places({ running: 1, waiting: 5, waitMs: LONG_MS }));
    const deadline = new AbortController();
    const snapshot = await bounded.snapshot({ signal: deadline.signal });
    const asked = [snapshot.nearIds('party:runs'), snapshot.nearIds('party:waits')];
    await settle();
    deadline.abort(timeout);
    for (const answer of await Promise.allSettled(asked))
      expect(answer).toMatchObject({ reason: { code: 'STORE_UNAVAILABLE' } });
  });

  test('is told as QUERY_TIMEOUT if all that it asked was running', async () => {
    const { store } = await slowStore();
    const bounded = boundedStore(store, places({ running: 1, waiting: 5, waitMs: LONG_MS }));
    const deadline = new AbortController();
    const asked = (await bounded.snapshot({ signal: deadline.signal })).nearIds('party:runs');
    await settle();
    deadline.abort(timeout);
    await expect(asked).rejects.toBe(timeout);
  });
});

function places(usual: ConcurrencyLimits, expensive = usual) {
  return { usual: concurrencyLimit(usual), expensive: concurrencyLimit(expensive) };
}

/**
 * An empty store in memory whose `nearIds` answers when it is released, as one query of few rows, or
 * of many if the id says so.
 */
async function slowStore() {
  const store = emptyStore();
  const inner = await store.snapshot();
  const running = new Map<string, () => void>();
  let isReleased = false;
  const near = (id: string, { signal, turn = (_, __, work) => work() }: SnapshotOptions) =>
    turn('nearIds', id.startsWith('rows:many') ? EXPENSIVE_QUERY_ROWS + 1 : 1, async () => {
      try {
        if (!isReleased)
          await new Promise<void>((resolve, reject) => {
            running.set(id, resolve);
            signal?.addEventListener('abort', () => reject(signal.reason as Error));
          });
        return [];
      } finally {
        running.delete(id);
      }
    });
  const slow: Store = {
    ...store,
    snapshot: async (options = {}) => ({ ...inner, nearIds: (id) => near(id, options) }),
  };
  const finish = () => {
    for (const done of running.values()) done();
  };
  return {
    store: slow,
    running: () => [...running.keys()],
    finish,
    /** From now on it answers. */
    release: () => {
      isReleased = true;
      finish();
    },
  };
}

function emptyStore(): Store {
  const records = Object.fromEntries(NODE_TYPES.map((type) => [type, []]));
  return memoryStore({ version: 'v1', records, merges: [] } as never);
}

/** Lets all that can go on without a timer go on. */
function settle(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
