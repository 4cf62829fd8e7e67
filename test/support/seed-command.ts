import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { runSeed } from '../../src/cli/seed/command.ts';

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `npm run seed` in this process, without a setting but what is given. */
export async function seed(args: readonly string[], settings: Settings = {}): Promise<Ended> {
  let [out, err] = ['', ''];
  const code = await runSeed(args, {
    environment: () => settings,
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    signal: new AbortController().signal,
    keepMs: 0,
  });
  return { code, out, err };
}

/** `npm run seed` as a process of its own, in an environment that has nothing but what is given. */
export const seedProcess = (args: readonly string[], settings: Settings = {}): Promise<Ended> =>
  run('seed', args, settings);

/** `npm run graph`, likewise. */
export const graph = (args: readonly string[], settings: Settings = {}): Promise<Ended> =>
  run('graph', args, settings);

type Settings = Readonly<Record<string, string>>;

async function run(command: string, args: readonly string[], settings: Settings): Promise<Ended> {
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { PATH, HOME, JAVA_HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { code, out, err };
}
