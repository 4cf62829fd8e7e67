import { setMaxListeners } from 'node:events';
import { StoreError } from '../../errors.ts';

/**
 * Does work that has to end in time, or when the client has gone: it is given a signal, and gives up when that is aborted.
 * A question asks the database several times, each within its own limit; this is the limit of them all.
 *
 * @param ms    from now; then the signal's reason is a StoreError QUERY_TIMEOUT
 * @param gone  aborted when the client has gone
 */
export async function withinDeadline<T>(ms: number, gone: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal); // every query of the question listens
  const onGone = () => stop.abort(gone.reason);
  const timer = setTimeout(() => stop.abort(new StoreError('QUERY_TIMEOUT', 'all of a question', `no answer within ${ms} ms`)), ms);
  gone.addEventListener('abort', onGone);
  if (gone.aborted) onGone();
  try {
    return await work(stop.signal);
  } finally {
    clearTimeout(timer);
    gone.removeEventListener('abort', onGone);
  }
}
