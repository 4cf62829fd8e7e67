import { HttpError } from '../../errors.ts';

const RETRY_AFTER_S = 1;

/** How much may go on at once, and how long the rest may wait. */
export interface ConcurrencyLimits {
  /** Pieces of work at once, at least 1. */
  readonly running: number;
  /** Pieces that may wait for their turn; the next one is turned away. */
  readonly waiting: number;
  /** How long one may wait, in milliseconds. */
  readonly waitMs: number;
}

/** Work that takes turns. */
export interface ConcurrencyLimit {
  readonly running: number;
  readonly waiting: number;
  /**
   * Does a piece of work when its turn comes: first come, first served. Better a quick 503 to some
   * than a slow answer to none.
   *
   * @param signal  gives the place up when whoever asked has gone
   * @throws {HttpError} 503 STORE_UNAVAILABLE if the queue is full, or the wait was too long; the
   *   work has not begun then
   * @throws the signal's reason
   */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

function busy(why: string): HttpError {
  return new HttpError(503, 'STORE_UNAVAILABLE', `the server is busy: ${why}`, {
    'retry-after': String(RETRY_AFTER_S),
  });
}

/** Turns of one kind of work, such as the queries towards a database. */
export function concurrencyLimit(limits: ConcurrencyLimits): ConcurrencyLimit {
  const queue = new Set<() => void>();
  let running = 0;

  // A turn that ends goes straight to the next in the queue: nobody can slip in between.
  const end = () => {
    const [next] = queue;
    if (next) next();
    else running -= 1;
  };

  const wait = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const leave = (settle: () => void) => () => {
        queue.delete(onTurn);
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        settle();
      };
      const onTurn = leave(resolve);
      const onAbort = leave(() => reject(signal!.reason as Error));
      const timer = setTimeout(
        leave(() => reject(busy('the wait for a turn was too long'))),
        limits.waitMs,
      );
      queue.add(onTurn);
      signal?.addEventListener('abort', onAbort);
    });

  return {
    get running() {
      return running;
    },
    get waiting() {
      return queue.size;
    },
    run: async (work, signal) => {
      signal?.throwIfAborted();
      if (running < limits.running) running += 1;
      else if (queue.size >= limits.waiting) throw busy('too much is waiting already');
      else await wait(signal);
      try {
        return await work();
      } finally {
        end();
      }
    },
  };
}
