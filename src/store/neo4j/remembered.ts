/** Work whose result is kept for later askers, and shared by those who ask while it runs. */
export interface Remembered<V> {
  /** The result, if it is known already. */
  known(key: string): V | undefined;
  /**
   * The result, worked out if it is not known. The work is aborted when every asker's signal has been.
   *
   * @throws what the work throws, and the signal's reason where it is aborted; nothing is kept then
   */
  get(
    key: string,
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<V>,
  ): Promise<V>;
}

/**
 * @param most      results kept; what has not been asked for longest is forgotten
 * @param onLookup  told of every asker, and whether its result was known
 * @param isKept    whether a result is kept; default every one
 */
export function remembered<V>(
  most: number,
  onLookup: (found: boolean) => void = () => {},
  isKept: (value: V) => boolean = () => true,
): Remembered<V> {
  const results = new Map<string, V>();
  const running = new Map<string, Running<V>>();
  const known = (key: string): V | undefined => {
    const value = results.get(key);
    if (value === undefined) return undefined;
    results.delete(key);
    results.set(key, value);
    return value;
  };
  const start = (key: string, work: (signal: AbortSignal) => Promise<V>): Running<V> => {
    const stop = new AbortController();
    const result = work(stop.signal)
      .then((value) => {
        if (isKept(value)) results.set(key, value);
        if (results.size > most) results.delete(results.keys().next().value!);
        return value;
      })
      .finally(() => {
        if (running.get(key) === job) running.delete(key);
      });
    const job: Running<V> = { result, stop, askers: 0 };
    running.set(key, job);
    return job;
  };
  return {
    known,
    get: async (key, signal, work) => {
      signal?.throwIfAborted();
      const value = known(key);
      onLookup(value !== undefined);
      if (value !== undefined) return value;
      const job = running.get(key) ?? start(key, work);
      job.askers++;
      try {
        return await orAborted(job.result, signal);
      } finally {
        if (--job.askers === 0) {
          if (running.get(key) === job) running.delete(key);
          job.stop.abort(signal?.reason);
        }
      }
    },
  };
}

interface Running<V> {
  readonly result: Promise<V>;
  readonly stop: AbortController;
  askers: number;
}

async function orAborted<V>(result: Promise<V>, signal: AbortSignal | undefined): Promise<V> {
  if (!signal) return result;
  result.catch(() => undefined);
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
