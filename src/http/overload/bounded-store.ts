import { HttpError, StoreError } from '../../errors.ts';
import type { Snapshot, Store } from '../../store/store.ts';
import type { ConcurrencyLimit } from './concurrency-limit.ts';

/**
 * A store that is asked no more at once than its turns allow; the rest waits its turn, and whoever
 * waits too long is told STORE_UNAVAILABLE. Whether it is ready is asked without a turn: a busy
 * store is not a dead one.
 */
export function boundedStore(store: Store, turns: ConcurrencyLimit): Store {
  return {
    kind: store.kind,
    snapshot: async (options = {}) => {
      const snapshot = await inTurn(turns, 'dataset', options.signal, () =>
        store.snapshot(options),
      );
      return boundedSnapshot(snapshot, turns, options.signal);
    },
    ready: () => store.ready(),
    close: () => store.close(),
  };
}

/**
 * Every question of a snapshot is a method that gives a promise; that for its dataset asks the
 * database nothing.
 */
function boundedSnapshot(
  snapshot: Snapshot,
  turns: ConcurrencyLimit,
  signal: AbortSignal | undefined,
): Snapshot {
  const bounded = Object.entries(snapshot).map(([name, ask]: [string, Ask]) => [
    name,
    (...asked: readonly unknown[]) => inTurn(turns, name, signal, () => ask(...asked)),
  ]);
  return { ...(Object.fromEntries(bounded) as Snapshot), dataset: snapshot.dataset };
}

type Ask = (...asked: readonly unknown[]) => Promise<unknown>;

async function inTurn<T>(
  turns: ConcurrencyLimit,
  query: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await turns.run(work, signal);
  } catch (error) {
    if (error instanceof HttpError && error.code === 'STORE_UNAVAILABLE')
      throw new StoreError('STORE_UNAVAILABLE', query, error);
    throw error;
  }
}
