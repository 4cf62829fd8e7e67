import { setImmediate as nextTurn } from 'node:timers/promises';
import PQueue from 'p-queue';
import { HttpError } from '../../errors.ts';

const RETRY_AFTER_S = 1;

export interface ConcurrencyLimits extends QueueSize {
  readonly waitMs: number;
  /** The share of one client; default all of it. */
  readonly perClient?: QueueSize;
  /**
   * Starts each piece in a turn of the event loop of its own. Work that is answered from memory
   * never waits for I/O: the whole queue of one client would run before anything else is read.
   */
  readonly inTurns?: boolean;
}

export interface QueueSize {
  /** The most pieces of work at once, at least 1. */
  readonly running: number;
  /** The most pieces that wait; the next one is refused. */
  readonly waiting: number;
}

export type ConcurrencyLimit = ReturnType<typeof concurrencyLimit>;

/** A queue with the count of those inside, who wait or run; p-queue keeps those who have left. */
interface Queue {
  readonly queue: PQueue;
  readonly places: number;
  inside: number;
}

/** A limit for one kind of work, such as the queries of a database. */
export function concurrencyLimit(limits: ConcurrencyLimits) {
  const { perClient, waitMs, inTurns = false } = limits;
  const all = createQueue(limits);
  const clients = new Map<string, Queue>();
  let running = 0;
  let lastTurn: Promise<unknown> = Promise.resolve();

  const clientQueue = (client: string): Queue => {
    const queue = clients.get(client) ?? createQueue(perClient!);
    clients.set(client, queue);
    return queue;
  };

  const counted = async <T>(work: () => Promise<T>): Promise<T> => {
    running += 1;
    try {
      if (inTurns) await (lastTurn = lastTurn.then(() => nextTurn()));
      return await work();
    } finally {
      running -= 1;
    }
  };

  return {
    get running() {
      return running;
    },
    get waiting() {
      return all.inside - running;
    },
    /**
     * Queues a piece of work: first come, first served, within the share of each client. A full
     * queue refuses at once, since a quick 503 to some is better than a slow answer to all.
     *
     * @param signal    leaves the queue when it is aborted
     * @param client    the client whose share is used; default none
     * @param priority  the highest runs first
     * @throws {HttpError} 503 STORE_UNAVAILABLE if a queue is full or the wait was too long; the
     *   work has not begun then
     * @throws the signal's reason
     */
    run: async <T>(
      work: () => Promise<T>,
      signal?: AbortSignal,
      client?: string,
      priority = 0,
    ): Promise<T> => {
      signal?.throwIfAborted();
      const own = perClient && client !== undefined ? clientQueue(client) : null;
      const queues = own ? [own, all] : [all];
      if (queues.some(({ inside, places }) => inside >= places))
        throw busy('too much is waiting already');
      for (const queue of queues) queue.inside += 1;
      try {
        return await runInQueues(queues, () => counted(work), waitMs, priority, signal);
      } finally {
        for (const queue of queues) queue.inside -= 1;
        if (own?.inside === 0) clients.delete(client!);
      }
    },
  };
}

function createQueue({ running, waiting }: QueueSize): Queue {
  return { queue: new PQueue({ concurrency: running }), places: running + waiting, inside: 0 };
}

/** Waits in each queue in turn, and keeps its places in all of them during the work. */
function runInQueues<T>(
  queues: readonly Queue[],
  work: () => Promise<T>,
  waitMs: number,
  priority: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let isWaiting = true;
    const stopWaiting = () => {
      isWaiting = false;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const leave = (reason: unknown) => {
      stopWaiting();
      reject(reason as Error);
    };
    const onAbort = () => leave(signal!.reason);
    const timer = setTimeout(() => leave(busy('the wait for a turn was too long')), waitMs);
    signal?.addEventListener('abort', onAbort);

    const enter = async ([next, ...others]: readonly Queue[]): Promise<void> => {
      if (!isWaiting) return;
      if (next) return next.queue.add(() => enter(others), { priority });
      stopWaiting();
      await work().then(resolve, reject);
    };
    void enter(queues);
  });
}

function busy(why: string): HttpError {
  return new HttpError('STORE_UNAVAILABLE', `the server is busy: ${why}`, RETRY_AFTER_S);
}
