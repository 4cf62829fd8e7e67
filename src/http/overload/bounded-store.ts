import { HttpError, StoreError } from '../../errors.ts';
import type { Snapshot, Store } from '../../store/store.ts';
import type { Turns } from './turns.ts';

/**
 * A store that is asked no more at once than its turns allow; the rest waits its turn, and whoever waits too long is told
 * STORE_UNAVAILABLE. Whether it is ready is asked without a turn: a busy store is not a dead one. Which dataset is current is looked up
 * without one as well, once for each question that is answered: what is asked of a snapshot waits for it in its own turn.
 */
export function boundedStore(store: Store, turns: Turns): Store {
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

/** Every question of a snapshot is a method that gives a promise; that for its dataset only waits for what was looked up when it was opened. */
function boundedSnapshot(
  snapshot: Snapshot,
  turns: Turns,
  signal: AbortSignal | undefined,
): Snapshot {
  return new Proxy(snapshot, {
    get: (target, name, receiver) => {
      const own: unknown = Reflect.get(target, name, receiver);
      if (typeof own !== 'function' || name === 'dataset') return own;
      return (...given: readonly unknown[]) =>
        inTurn(turns, String(name), signal, () => own.apply(target, given) as Promise<unknown>);
    },
  });
}

async function inTurn<T>(
  turns: Turns,
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
