import { setMaxListeners } from 'node:events';
import { StoreError } from '../../errors.ts';

/**
 * Does work that has to end in time: after that its controller is aborted. A question asks the
 * database several times, each within its own limit; this is the limit of them all.
 *
 * @param ms    from now; then the signal's reason is a StoreError QUERY_TIMEOUT
 * @param stop  of the request: aborted by others when the client has gone
 */
export async function withinDeadline<T>(
  ms: number,
  stop: AbortController,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  setMaxListeners(0, stop.signal); // every query of the question listens
  const timer = setTimeout(
    () =>
      stop.abort(new StoreError('QUERY_TIMEOUT', 'all of a question', `no answer within ${ms} ms`)),
    ms,
  );
  try {
    return await work(stop.signal);
  } finally {
    clearTimeout(timer);
  }
}
