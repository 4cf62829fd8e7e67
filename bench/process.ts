import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

/** A server in a process of its own. */
export interface Served {
  readonly address: string;
  /** Milliseconds from its start until it told its address. */
  readonly startMs: number;
  /** What it holds of the machine's memory; null where the system does not tell. */
  memoryMb(): number | null;
  stop(): Promise<void>;
}

const TOP = path.join(import.meta.dirname, '..');

/**
 * Starts a program of this repository and waits until it has told an address.
 *
 * @throws with what it wrote, where it ends before
 */
export async function serve(
  program: string,
  settings: Readonly<Record<string, string>>,
): Promise<Served> {
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: TOP,
    env: { PATH, HOME, JAVA_HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const ended = once(child, 'exit');
  const told = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      readline.createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const address = /(http:\/\/[\w.:[\]-]+)/.exec(line)?.[1];
        if (address) resolve(address);
      });
    }
  });
  const address = await Promise.race([told, ended.then(() => null)]);
  if (address === null)
    throw new Error(`${program} ended before it could be asked:\n${said.join('\n')}`);
  return {
    address,
    startMs: performance.now() - started,
    memoryMb: () => memoryOf(child.pid!),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function memoryOf(pid: number): number | null {
  try {
    const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb === undefined ? null : Number(kb) / 1_000;
  } catch {
    return null;
  }
}
