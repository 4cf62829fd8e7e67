import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { LoadError } from './error.ts';
import { openWriter, type Writer } from './writer.ts';

/** A lock in the database that lets one load run at a time. */
export interface LoadLock {
  /** Identifies this load; every write checks it. */
  readonly holder: string;
  /** The number of the dataset to write, never used before. */
  readonly ds: number;
  /** Releases the lock; never throws. */
  release(): Promise<void>;
}

export interface LoadLockOptions {
  readonly database: string | null;
  /** The longest wait for another load, in milliseconds; 0: none. */
  readonly waitMs: number;
  /** The silence after which a holder counts as dead, in milliseconds; default 20 000. */
  readonly expiryMs?: number;
  readonly onWait: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
}

interface LockRow {
  readonly taken: boolean;
  readonly ds: number;
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
  readonly silentMs: number;
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
  driver: Driver,
  writer: Writer,
  options: LoadLockOptions,
): Promise<LoadLock> {
  const { expiryMs = 20_000, waitMs, onWait, signal } = options;
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
    if (answer!.taken) return held(driver, holder, answer!.ds, options.database);
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

function held(driver: Driver, holder: string, ds: number, database: string | null): LoadLock {
  const renewals = openWriter(driver, database);
  let renewing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    renewing = renewing.then(() => renewals.run('lock-renew', { holder })).catch(() => undefined);
  }, RENEW_MS);
  timer.unref();
  return {
    holder,
    ds,
    release: async () => {
      clearInterval(timer);
      await renewing;
      await renewals.run('lock-release', { holder }).catch(() => undefined);
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
