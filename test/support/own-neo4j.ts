import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { startLocalNeo4j, type LocalNeo4j } from '../../src/neo4j-local/start.ts';
import { isAlive } from '../../src/neo4j-local/state.ts';
import { openDriver } from '../../src/store/neo4j/driver.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.neo4j');

/** A Neo4j that only these tests use, so that it can be killed. */
export interface OwnNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Of the process that runs now. */
  readonly pid: number;
  /** A driver of its own on it; closed with it. */
  readonly driver: Driver;
  /** Sends a signal to its process; after SIGKILL waits until that has ended. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>;
  /** Stops it in order; nobody listens at its address then. */
  stop(): Promise<void>;
  /** Starts it again, at the same address with the same data. */
  start(): Promise<void>;
  /** Stops it and deletes its data. */
  end(): Promise<void>;
}

export interface OwnNeo4jOptions {
  /** Default 512. */
  readonly heapMb?: number;
  /** Starts sooner and runs slower; default true. */
  readonly fast?: boolean;
}

/**
 * @param name  of its data folder, so that what one run left is not in the way of the next
 * @throws {LocalNeo4jError} where it cannot be had
 */
export async function ownNeo4j(
  name: string,
  { heapMb = 512, fast = true }: OwnNeo4jOptions = {},
): Promise<OwnNeo4j> {
  const dir = path.join(FOLDER, `faults-${name}`);
  rmSync(dir, { recursive: true, force: true });
  const options = { dir, cacheDir: path.join(FOLDER, 'cache'), heapMb, fast, log: () => {} };
  let now: LocalNeo4j = await startLocalNeo4j(options);
  const { uri, user, password } = now;
  const port = Number(new URL(uri).port);
  const driver = openDriver({ uri, user, password });
  return {
    uri,
    user,
    password,
    driver,
    get pid() {
      return now.pid;
    },
    signal: async (signal) => {
      process.kill(now.pid, signal);
      if (signal === 'SIGKILL') while (isAlive(now.pid)) await wait(20);
    },
    stop: () => now.stop(),
    start: async () => {
      now = await startLocalNeo4j({ ...options, port });
    },
    end: async () => {
      await driver.close();
      if (isAlive(now.pid)) process.kill(now.pid, 'SIGCONT');
      await now.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
