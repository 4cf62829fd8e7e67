/** How much may go on at once, and how long the rest may wait. */
export interface TurnLimits {
  /** Pieces of work at once, at least 1. */
  readonly running: number;
  /** Pieces that may wait for their turn; the next one is turned away. */
  readonly waiting: number;
  /** How long one may wait, in milliseconds. */
  readonly waitMs: number;
}

/** Work that takes turns. */
export interface Turns {
  readonly running: number;
  readonly waiting: number;
  /**
   * Does a piece of work when its turn comes: first come, first served.
   *
   * @param signal  gives the place up when whoever asked has gone
   * @throws {NoTurn} where the queue is full, or the wait was too long; the work has not begun then
   * @throws the signal's reason
   */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** There was no turn to be had. */
export class NoTurn extends Error {
  override readonly name = 'NoTurn';

  constructor(readonly why: 'full' | 'late') {
    super(why === 'full' ? 'too much is waiting already' : 'the wait for a turn was too long');
  }
}

/** Turns of one kind of work, such as the queries towards a database. */
export function turns(limits: TurnLimits): Turns {
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
        leave(() => reject(new NoTurn('late'))),
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
      else if (queue.size >= limits.waiting) throw new NoTurn('full');
      else await wait(signal);
      try {
        return await work();
      } finally {
        end();
      }
    },
  };
}
