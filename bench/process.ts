import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

/** A server in its own process. */
export interface Served {
  readonly address: string;
  /** From its start until it printed its address, in milliseconds. */
  readonly startMs: number;
  /** Its resident memory; null if the system does not report it. */
  memoryMb(): number | null;
  stop(): Promise<void>;
}

const TOP = path.join(import.meta.dirname, '..');

/**
 * Starts a program of this repository and waits until it prints an address.
 *
 * @throws with its output, if it ends before that
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
