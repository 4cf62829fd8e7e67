import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { explainLaunch, explainPassword } from './error.ts';
import { type Jvm, launch, type LaunchOptions } from './launch.ts';
import { readOrMakePassword, readPassword } from './password.ts';
import { prepare } from './prepare.ts';
import { readState, removeState, writeState } from './state.ts';

const RETRY_MS = 500;

export interface LocalNeo4jOptions
  extends
    Pick<LaunchOptions, 'heapMb' | 'pageCacheMb' | 'fast' | 'signal'>,
    Partial<Pick<LaunchOptions, 'port' | 'timeoutMs'>> {
  /** The data folder: the store, its password, its logs. */
  readonly dir: string;
  /** The folder of the jars and the launcher; data folders may share it. */
  readonly cacheDir: string;
  /** The port to use if `port` is not given and this one is free. */
  readonly preferredPort?: number;
  readonly log: (line: string) => void;
}

/** A running Neo4j, which listens on 127.0.0.1 only. */
export interface LocalNeo4j extends Jvm {
  readonly user: 'neo4j';
  readonly password: string;
  /** Whether it was running already, usually in another process; then `stop` does nothing. */
  readonly reused: boolean;
}

/**
 * Starts the managed Neo4j of a data folder, or reuses a running one. It ends with this process,
 * even by a crash, and keeps committed data. Of two concurrent starts one reuses the other's.
 *
 * @throws {LocalNeo4jError}
 * @throws the reason of `signal` after an abort
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { cacheDir, signal, log, timeoutMs = 90_000 } = options;
  const dir = path.resolve(options.dir);
  signal?.throwIfAborted();
  const running = await findRunning(dir);
  if (running) return running;
  const program = await prepare({ cacheDir, env: process.env, signal, log });
  let launchOptions: LaunchOptions = {
    ...options,
    program,
    dir,
    timeoutMs,
    port: options.port ?? (await portOrAny(options.preferredPort ?? 0)),
    password: readOrMakePassword(dir),
  };
  const deadline = Date.now() + timeoutMs;
  for (let told = false; ; told = true) {
    const outcome = await launch(launchOptions);
    if ('uri' in outcome) return own(outcome, launchOptions);
    if (outcome.reason === 'stopped') signal?.throwIfAborted();
    if (outcome.reason === 'port' && options.port === undefined && launchOptions.port !== 0) {
      launchOptions = { ...launchOptions, port: 0 };
      continue;
    }
    if (outcome.reason !== 'locked' || Date.now() > deadline)
      throw explainLaunch(outcome, dir, launchOptions.port);
    if (!told) log('Waiting for another process that is starting or stopping the same Neo4j');
    await wait(RETRY_MS);
    signal?.throwIfAborted();
    const other = await findRunning(dir);
    if (other) return other;
  }
}

/** The port, or 0 for any free one if another program has it. */
async function portOrAny(port: number): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(0));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => resolve(port)),
    );
  });
}

async function findRunning(dir: string): Promise<LocalNeo4j | null> {
  const password = readPassword(dir);
  const state = readState(dir);
  if (password === null || state === null) return null;
  // Another program has the port now.
  if ((await tryConnect(state.uri, password)) !== 'accepted') return null;
  return { ...state, user: 'neo4j', password, reused: true, stop: async () => {} };
}

async function own(jvm: Jvm, { dir, password, port }: LaunchOptions): Promise<LocalNeo4j> {
  const { uri, pid } = jvm;
  const connected = await tryConnect(uri, password);
  if (connected !== 'accepted') {
    await jvm.stop();
    throw connected === 'refused'
      ? explainPassword('wrong', dir)
      : explainLaunch({ reason: 'timeout', detail: '' }, dir, port);
  }
  writeState(dir, { pid, uri });
  const stop = async () => {
    removeState(dir, pid);
    await jvm.stop();
  };
  return { uri, pid, user: 'neo4j', password, reused: false, stop };
}

async function tryConnect(uri: string, password: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 5000,
    telemetryDisabled: true,
  });
  try {
    await driver.verifyConnectivity();
    return 'accepted';
  } catch (error) {
    return /\.Security\./.test((error as { code?: string }).code ?? '') ? 'refused' : 'unreachable';
  } finally {
    await driver.close();
  }
}
