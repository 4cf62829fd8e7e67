import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { explainInaccessible, type LaunchFailure } from './error.ts';
import type { Program } from './prepare.ts';

const PLAN_MINUTES = 600;
const STOP_LIMIT_MS = 25_000; // the launcher cuts its own stop after 20 s
const STOP_STARTING_LIMIT_MS = 90_000; // it finishes what it is creating before it stops

export interface LaunchOptions {
  readonly program: Program;
  /** The data folder, which exists. */
  readonly dir: string;
  /** 0: any free one. */
  readonly port: number;
  readonly password: string;
  /** The maximum heap in MB; default 1024. */
  readonly heapMb?: number;
  /** The page cache in MB; default 128. */
  readonly pageCacheMb?: number;
  /** Whether it starts faster, runs slower and keeps plans longer, for tests; default false. */
  readonly fast?: boolean;
  /** Limit for the start of the JVM, without the download, in milliseconds; default 90 000. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** A JVM with a running Neo4j. It does not keep Node alive, and ends with it, even by a crash. */
export interface Jvm {
  /** The address of Bolt, such as `bolt://127.0.0.1:7687`. */
  readonly uri: string;
  readonly pid: number;
  /** Stops it cleanly, or kills it after 25 s. */
  stop(): Promise<void>;
}

type Answer =
  | { readonly ready: true; readonly uri: string; readonly pid: number }
  | ({ readonly ready: false } & LaunchFailure);

/** Starts a JVM and waits until Bolt answers; if that fails, the JVM has ended. */
export async function launch(options: LaunchOptions): Promise<Jvm | LaunchFailure> {
  const { program, dir, port, password, pageCacheMb = 128, timeoutMs, signal } = options;
  const console = openConsole(dir);
  const child = spawn(
    program.java,
    [
      ...flags(options),
      '-cp',
      program.classpath,
      'Neo4jLocal',
      dir,
      String(port),
      String(pageCacheMb),
      String(options.fast ? PLAN_MINUTES : 0),
    ],
    {
      cwd: dir,
      stdio: ['pipe', 'pipe', console.fd],
      detached: true, // own process group: Ctrl-C reaches Node alone, which then stops the JVM
    },
  );
  closeSync(console.fd);
  const closed = once(child, 'close').catch(() => {}); // an error: it did not start
  child.stdin!.on('error', () => {}); // the JVM may end before it has read
  child.stdin!.write(`${password}\n`);

  const answer = await Promise.race([
    readAnswer(child),
    closed.then((): Answer => ({ ready: false, reason: 'other', detail: '' })),
    wait(timeoutMs, 'timeout' as const, { ref: false, signal })
      .catch(() => 'stopped' as const)
      .then((reason): Answer => ({ ready: false, reason, detail: '' })),
  ]);
  if (answer.ready) {
    for (const part of [child, child.stdin, child.stdout]) (part as ChildProcess | Socket).unref();
    const stop = () => {
      child.ref();
      return endInput(child, closed, STOP_LIMIT_MS);
    };
    return { uri: answer.uri, pid: answer.pid, stop };
  }
  if (answer.reason === 'stopped') await endInput(child, closed, STOP_STARTING_LIMIT_MS);
  else child.kill('SIGKILL');
  await closed;
  return { reason: answer.reason, detail: answer.detail || console.tail() };
}

/** The launcher stops cleanly at the end of its input. */
async function endInput(child: ChildProcess, closed: Promise<unknown>, limitMs: number) {
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
  child.stdin!.end();
  await closed;
  clearTimeout(timer);
}

function readAnswer(child: ChildProcess): Promise<Answer> {
  return new Promise((done) => {
    readline.createInterface({ input: child.stdout! }).on('line', (line) => {
      if (line.startsWith('{"ready":')) done(JSON.parse(line) as Answer);
    });
  });
}

function flags({ heapMb = 1024, dir, fast }: LaunchOptions): readonly string[] {
  return [
    `-Xms${heapMb >> 1}m`,
    `-Xmn${Math.floor(heapMb / 6)}m`,
    `-Xmx${heapMb}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${path.join(dir, 'logs', 'crash-%p.log')}`,
    // The one compiler alone gets a small cache for its code by default, and swept it all the time.
    ...(fast ? ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'] : []),
    '-Xlog:disable',
    '-Xlog:all=error:stderr',
    '-XX:+DisplayVMOutputToStderr', // standard output is for the answer alone
    ...['java.nio', 'java.io', 'sun.nio.ch'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    '--enable-native-access=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
  ];
}

/** The log of the JVM's standard error; `tail` is the end of its output since now. */
function openConsole(dir: string): { readonly fd: number; readonly tail: () => string } {
  const file = path.join(dir, 'logs', 'console.log');
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const fd = openSync(file, 'a', 0o600);
    const { size } = fstatSync(fd);
    return {
      fd,
      tail: () => readFileSync(file).subarray(size).toString('utf8').trim().slice(-1500),
    };
  } catch (cause) {
    throw explainInaccessible(dir, cause);
  }
}
