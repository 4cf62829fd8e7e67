import { setMaxListeners } from 'node:events';
import { StoreError } from '../../errors.ts';

/**
 * Aborts a question at its deadline; each of its queries has a limit of its own besides.
 *
 * @param ms    the time from now; then the signal's reason is a StoreError QUERY_TIMEOUT
 * @param stop  the controller of the request, aborted too if the client disconnects
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
