import { setImmediate as nextTurn } from 'node:timers/promises';
import PQueue from 'p-queue';
import { HttpError } from '../../errors.ts';

const RETRY_AFTER_S = 1;

/** The limits of a queue. */
export interface ConcurrencyLimits extends QueueSize {
  /** The longest wait, in milliseconds. */
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

/** A queue with the count of those who still wait in it; p-queue keeps those who have left. */
interface Queue {
  readonly queue: PQueue;
  readonly share: QueueSize;
  running: number;
  waiting: number;
}

/** A limit for one kind of work, such as the queries of a database. */
export function concurrencyLimit(limits: ConcurrencyLimits) {
  const { perClient } = limits;
  const all = createQueue(limits);
  const clients = new Map<string, Queue>();
  let lastTurn: Promise<unknown> = Promise.resolve();
  const inItsTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = lastTurn.then(() => nextTurn());
    lastTurn = turn;
    return turn.then(work);
  };

  const clientQueue = (client: string): Queue => {
    const queue = clients.get(client) ?? createQueue(perClient!);
    clients.set(client, queue);
    return queue;
  };

  return {
    get running() {
      return all.running;
    },
    get waiting() {
      return all.waiting;
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
      if (queues.some(isFull)) throw busy('too much is waiting already');
      try {
        const start = limits.inTurns === true ? () => inItsTurn(work) : work;
        return await runInQueues(queues, start, limits.waitMs, priority, signal);
      } finally {
        if (own && own.running + own.waiting === 0) clients.delete(client!);
      }
    },
  };
}

function createQueue(share: QueueSize): Queue {
  return { queue: new PQueue({ concurrency: share.running }), share, running: 0, waiting: 0 };
}

function isFull({ share, running, waiting }: Queue): boolean {
  return running + waiting >= share.running + share.waiting;
}

/** Waits in each queue in turn, and keeps its places in all of them during the work. */
function runInQueues<T>(
  lines: readonly Queue[],
  work: () => Promise<T>,
  waitMs: number,
  priority: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let isWaiting = true;
    for (const line of lines) line.waiting += 1;
    const stopWaiting = () => {
      isWaiting = false;
      for (const line of lines) line.waiting -= 1;
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

    const begin = async () => {
      if (!isWaiting) return;
      stopWaiting();
      for (const line of lines) line.running += 1;
      try {
        resolve(await work());
      } catch (error) {
        reject(error as Error);
      } finally {
        for (const line of lines) line.running -= 1;
      }
    };
    const enter = (line: number): Promise<void> =>
      line === lines.length || !isWaiting
        ? begin()
        : lines[line]!.queue.add(() => enter(line + 1), { priority }).then(() => undefined);
    void enter(0);
  });
}

function busy(why: string): HttpError {
  return new HttpError(503, 'STORE_UNAVAILABLE', `the server is busy: ${why}`, {
    'retry-after': String(RETRY_AFTER_S),
  });
}
