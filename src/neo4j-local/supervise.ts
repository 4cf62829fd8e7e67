import { setTimeout as wait } from 'node:timers/promises';
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from './start.ts';
import { isAlive } from './state.ts';

const CHECK_MS = 500;
const STEADY_MS = 60_000;

export type SupervisedNeo4j = ReturnType<typeof superviseLocalNeo4j>;

/**
 * Restarts the managed Neo4j at the same port whenever its JVM has died, even if another process
 * had started it. Waits 1, 2, 4 and so on up to 30 seconds before each attempt, from 1 again after
 * it has run for a minute.
 */
export function superviseLocalNeo4j(first: LocalNeo4j, options: LocalNeo4jOptions) {
  const { log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const restartOptions = { ...options, port: Number(new URL(first.uri).port), signal };
  let current = first;
  let attempts = 0;
  /** Waits without keeping Node alive; resolves at an abort. */
  const pause = (ms: number) => wait(ms, null, { ref: false, signal }).catch(() => {});

  const watch = async () => {
    while (!signal.aborted) {
      const since = Date.now();
      while (!signal.aborted && isAlive(current.pid)) await pause(CHECK_MS);
      if (signal.aborted) return;
      if (Date.now() - since > STEADY_MS) attempts = 0;
      log(`Neo4j (process ${current.pid}) has ended; it is started again`);
      await restart();
    }
  };
  const restart = async () => {
    while (!signal.aborted) {
      await pause(restartDelayMs(attempts++));
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
    /** The latest Neo4j; address and password stay the same, so that drivers reconnect. */
    get current() {
      return current;
    },
    /** Ends the supervision and stops the Neo4j, unless it is reused. */
    stop: async () => {
      stopping.abort();
      await watching;
      await current.stop();
    },
  };
}

/** The delay before a restart, in milliseconds, after so many since it last ran for a minute. */
export function restartDelayMs(attempts: number): number {
  return Math.min(30_000, 1000 * 2 ** attempts);
}
