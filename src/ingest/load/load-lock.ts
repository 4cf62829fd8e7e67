import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { LoadError } from './error.ts';
import { openWriter, type Writer } from './writer.ts';

/** The right to load, kept in the database so that of two loads at once one waits. */
export interface LoadLock {
  /** The mark that every write of this load shows. */
  readonly holder: string;
  /** The number of the dataset to write, never used before. */
  readonly ds: number;
  /** Gives it back; never throws. */
  release(): Promise<void>;
}

export interface LoadLockOptions {
  readonly database: string | null;
  /** How long to wait for another load; 0: not at all. */
  readonly waitMs: number;
  /** A holder that gives no sign of life for so long has died; default 20 000. */
  readonly expiryMs?: number;
  readonly onWait: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
}

interface Asked {
  readonly taken: boolean;
  readonly ds: number;
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
  readonly silentMs: number;
}

const BEAT_MS = 3_000;
const ASK_AGAIN_MS = 500;

/**
 * Takes the right to load, waiting for a load that runs. One that died is taken over: at once where
 * its process was of this machine and is gone, else when it has been silent for the expiry.
 *
 * @throws {LoadError} LOAD_RUNNING where the wait was in vain
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
  for (let asked = 0; ; asked++) {
    signal?.throwIfAborted();
    const [answer]: readonly Asked[] = await writer.run<Asked>('lock-acquire', {
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
    if (asked === 0) onWait(`${other}: waiting`);
    await wait(ASK_AGAIN_MS, undefined, signal ? { signal } : {});
  }
}

function held(driver: Driver, holder: string, ds: number, database: string | null): LoadLock {
  const beats = openWriter(driver, database);
  let beating: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    beating = beating.then(() => beats.run('lock-renew', { holder })).catch(() => undefined);
  }, BEAT_MS);
  timer.unref();
  return {
    holder,
    ds,
    release: async () => {
      clearInterval(timer);
      await beating;
      await beats.run('lock-release', { holder }).catch(() => undefined);
    },
  };
}

/** Whether the holder was a process of this machine that no longer runs. */
function isGone({ host, pid }: Asked): boolean {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
