import { setTimeout as wait } from 'node:timers/promises';
import { startLocalNeo4j } from './start.ts';
import type { LocalNeo4j, LocalNeo4jOptions } from './start.ts';
import { isAlive } from './state.ts';

const LOOK_MS = 500;
const STEADY_MS = 60_000;

/** A managed Neo4j that comes back when it dies. */
export interface SupervisedNeo4j {
  /** The latest one; it keeps its address and password, so drivers find it again by themselves. */
  readonly current: LocalNeo4j;
  /** Ends the supervision and stops the Neo4j, if it is ours. Nothing is started afterwards. */
  stop(): Promise<void>;
}

/**
 * Starts the managed Neo4j again, at the same port, whenever its JVM has died; also where another
 * process had started it: the first of those left starts it for all. Waits 1, 2, 4 and so on up to
 * 30 seconds before each attempt, from 1 again once it has served for a minute.
 *
 * @param first    what startLocalNeo4j returned
 * @param options  what it was called with
 */
export function superviseLocalNeo4j(
  first: LocalNeo4j,
  options: LocalNeo4jOptions,
): SupervisedNeo4j {
  const { log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const restartOptions = { ...options, port: Number(new URL(first.uri).port), signal };
  let current = first;
  let attempts = 0;

  const watch = async () => {
    while (!signal.aborted) {
      const since = Date.now();
      await ended(current, signal);
      if (signal.aborted) return;
      if (Date.now() - since > STEADY_MS) attempts = 0;
      log(`Neo4j (process ${current.pid}) has ended; it is started again`);
      await restart();
    }
  };
  const restart = async () => {
    while (!signal.aborted) {
      const delayMs = restartDelayMs(attempts++);
      await pause(delayMs, signal);
      try {
        current = await startLocalNeo4j(restartOptions);
        log(`Neo4j is back at ${current.uri} (process ${current.pid})`);
        return;
      } catch (error) {
        if (!signal.aborted)
          log(
            `Neo4j could not be started again, next attempt in ${restartDelayMs(attempts) / 1000} s: ${String(error)}`,
          );
      }
    }
  };

  const watching = watch();
  return {
    get current() {
      return current;
    },
    stop: async () => {
      stopping.abort();
      await watching;
      await current.stop();
    },
  };
}

/**
 * How long to wait before a restart, in milliseconds: 1, 2, 4, 8, 16, then 30 seconds.
 *
 * @param attempts  restarts before this one, since it last served for a minute
 */
export function restartDelayMs(attempts: number): number {
  return Math.min(30_000, 1000 * 2 ** attempts);
}

/** Settles when this Neo4j has ended, or the signal says so. */
async function ended(neo4j: LocalNeo4j, signal: AbortSignal): Promise<void> {
  if (neo4j.exited !== null) {
    const aborted = new Promise<void>((done) =>
      signal.addEventListener('abort', () => done(), { once: true }),
    );
    await Promise.race([neo4j.exited, aborted]);
    return;
  }
  while (!signal.aborted && isAlive(neo4j.pid)) await pause(LOOK_MS, signal); // another process's child: nobody tells us
}

/** Does not keep Node alive; ends at once when the signal is aborted. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, null, { ref: false, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
