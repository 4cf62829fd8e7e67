import { spawn } from 'node:child_process';
import readline from 'node:readline';

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Ends the program; `run` rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end; does not throw if it fails or does not exist. */
export async function run(
  program: string,
  args: readonly string[],
  { env, cwd, signal, onLine }: RunOptions,
) {
  const child = spawn(program, args, { env, cwd, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (text: string) => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  if (onLine) readline.createInterface({ input: child.stdout }).on('line', onLine);
  const end = await new Promise<number | NodeJS.ErrnoException | null>((done) => {
    child.once('error', done);
    child.once('close', done);
  });
  signal?.throwIfAborted();
  if (end instanceof Error) return { found: false, ok: false, output: end.message };
  return {
    /** Whether there is such a program. */
    found: true,
    /** Whether the exit code is 0. */
    ok: end === 0,
    /** Standard output and standard error, in order of arrival. */
    output,
  };
}
