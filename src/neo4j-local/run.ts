import { execFile, type ExecFileException } from 'node:child_process';
import readline from 'node:readline';
import { promisify } from 'node:util';

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Ends the program; `run` rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a program to its end; does not throw if it fails or does not exist.
 *
 * @returns whether there is such a program, whether its exit code is 0, and all that it printed
 */
export async function run(
  program: string,
  args: readonly string[],
  { onLine, ...options }: RunOptions,
) {
  const running = promisify(execFile)(program, args, { ...options, maxBuffer: Infinity });
  running.child.stdin!.end();
  if (onLine) readline.createInterface({ input: running.child.stdout! }).on('line', onLine);
  try {
    const { stdout, stderr } = await running;
    return { found: true, ok: true, output: stdout + stderr };
  } catch (error) {
    options.signal?.throwIfAborted();
    const { code, stdout, stderr, message } = error as ExecFileException;
    // A code that is a text is one of the system, such as ENOENT: the program did not run.
    if (typeof code === 'string') return { found: false, ok: false, output: message };
    return { found: true, ok: false, output: `${stdout}${stderr}` };
  }
}
