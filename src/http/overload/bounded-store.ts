import { setMaxListeners } from 'node:events';
import { HttpError, StoreError } from '../../errors.ts';
import type { Store, Turn } from '../../store/store.ts';
import type { ConcurrencyLimit } from './concurrency-limit.ts';

/** The rows beyond which a query takes tens of milliseconds, and waits among the expensive ones. */
export const EXPENSIVE_QUERY_ROWS = 5_000;

/**
 * A store that limits concurrent queries. Waiting queries run in the order of their requests, the
 * oldest first. Readiness checks bypass the queue, since a busy store is not a dead one. If one
 * query of a request times out in the queue, the request ends with STORE_UNAVAILABLE and its other
 * queued queries are cancelled; running ones finish, so that their plans are cached.
 */
export function boundedStore(
  store: Store,
  limits: Readonly<Record<'usual' | 'expensive', ConcurrencyLimit>>,
): Store {
  let questions = 0;
  return {
    ...store,
    snapshot: ({ signal: outer, client, ...options } = {}) => {
      const priority = -++questions;
      const stop = new AbortController();
      const stopWaiting = new AbortController();
      const { signal } = stop;
      setMaxListeners(0, signal, stopWaiting.signal); // every query listens
      let waiting = 0;
      const end = (reason: unknown) => {
        const hadNoTurn = waiting > 0 && isTimeout(reason);
        const cause = hadNoTurn
          ? new StoreError('STORE_UNAVAILABLE', 'all of a question', reason)
          : reason;
        stopWaiting.abort(cause);
        stop.abort(cause);
      };
      if (outer?.aborted) end(outer.reason);
      outer?.addEventListener('abort', () => end(outer.reason), { once: true });

      const turn: Turn = async (query, rows, work) => {
        const limit = rows > EXPENSIVE_QUERY_ROWS ? limits.expensive : limits.usual;
        waiting += 1;
        const begin = () => {
          waiting -= 1;
          return work();
        };
        try {
          return await limit.run(begin, stopWaiting.signal, client, priority);
        } catch (error) {
          if (!(error instanceof HttpError)) throw error;
          stopWaiting.abort(new StoreError('STORE_UNAVAILABLE', query, error));
          throw stopWaiting.signal.reason;
        }
      };
      return store.snapshot({ ...options, signal, turn });
    },
  };
}

function isTimeout(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'QUERY_TIMEOUT';
}
