import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { LoadError } from './error.ts';
import type { RunInside, Writer } from './writer.ts';

/** A writer that holds the lock in the database by which only one load runs at a time. */
export type LockedWriter = ReturnType<typeof held>;

export interface LockOptions {
  /** The longest wait for another load, in milliseconds; default of a load 30 000, 0: none. */
  readonly waitMs: number;
  /** The silence after which a holder counts as dead, in milliseconds; default 20 000. */
  readonly expiryMs?: number | undefined;
  readonly onWait: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
}

interface LockRow {
  readonly taken: boolean;
  readonly ds: number;
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
}

const RENEW_MS = 3_000;
const RETRY_MS = 500;

/**
 * Takes the lock, and waits while another load holds it. Takes it from a load that died: at once if
 * its process ran on this machine and is gone, else after the expiry.
 *
 * @throws {LoadError} LOAD_RUNNING if another load still holds it after the wait
 */
export async function acquireLock(
  writer: Writer,
  { expiryMs = 20_000, waitMs, onWait, signal }: LockOptions,
): Promise<LockedWriter> {
  const holder = randomUUID();
  const started = performance.now();
  let dead: string | null = null;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const [answer]: readonly LockRow[] = await writer.run<LockRow>('lock-acquire', {
      holder,
      dead,
      expiryMs,
      host: hostname(),
      pid: process.pid,
    });
    if (answer!.taken) return held(writer, holder, answer!.ds);
    if (dead === null && isGone(answer!)) {
      dead = answer!.holder;
      continue;
    }
    const other = `another load is running (process ${answer!.pid} on ${answer!.host})`;
    if (performance.now() - started >= waitMs)
      throw new LoadError('LOAD_RUNNING', `${other}: try again when it has ended`);
    if (attempt === 0) onWait(`${other}: waiting`);
    await wait(RETRY_MS, undefined, signal ? { signal } : {});
  }
}

function held(writer: Writer, holder: string, ds: number) {
  let renewing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    renewing = renewing.then(() => writer.run('lock-renew', { holder })).catch(() => undefined);
  }, RENEW_MS);
  timer.unref();
  return {
    ...writer,
    /** The number of the dataset to write, never used before. */
    ds,
    /**
     * Runs several queries in one transaction. It is rolled back if `work` throws or the lock is
     * lost. The lock is checked last, so that two transactions of one load can run at once.
     *
     * @throws {LoadError} LOAD_LOST if another load has taken the lock
     */
    write: <T>(work: (run: RunInside) => Promise<T>): Promise<T> =>
      writer.transaction('load', async (run) => {
        const done = await work(run);
        const rows = await run('lock-renew', { holder });
        if (rows.length === 0)
          throw new LoadError(
            'LOAD_LOST',
            'another load has taken over, because this one gave no sign of life',
          );
        return done;
      }),
    /** Releases the lock; never throws. */
    release: async (): Promise<void> => {
      clearInterval(timer);
      await renewing;
      await writer.run('lock-release', { holder }).catch(() => undefined);
    },
  };
}

function isGone({ host, pid }: LockRow): boolean {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
