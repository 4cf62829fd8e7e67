import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** `npm start` as a process of its own. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:41234`. */
  readonly address: string;
  readonly child: ChildProcess;
  /** What it has written to its log so far, a line each. */
  readonly log: readonly string[];
  /** What it has told the person at the terminal so far, a line each. */
  readonly told: readonly string[];
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/**
 * Starts the server at a free port of this machine, and waits until it has told its address.
 *
 * @param settings  over those of this process; NODE_ENV, HOST and PORT are set for it
 * @throws with all that it wrote, where it ends before
 */
export async function startProcess(
  settings: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/serve.ts'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: '',
      HOST: '127.0.0.1',
      PORT: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const log = linesOf(child.stderr);
  const told = linesOf(child.stdout);
  const address = await Promise.race([toldAddress(told, child), ended.then(() => null)]);
  if (address === null)
    throw new Error(`the server ended before it listened:\n${[...told, ...log].join('\n')}`);
  return { address, child, log, told, ended };
}

function linesOf(stream: NodeJS.ReadableStream): string[] {
  const lines: string[] = [];
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop()!;
    lines.push(...parts);
  });
  return lines;
}

async function toldAddress(told: readonly string[], child: ChildProcess): Promise<string> {
  for (;;) {
    const address = told
      .map((line) => /(http:\/\/\S+)\/graphql/.exec(line)?.[1])
      .find((found) => found !== undefined);
    if (address !== undefined) return address;
    await once(child.stdout!, 'data');
    await new Promise(setImmediate); // the lines are kept first
  }
}
