/**
 * Runs commands side by side, as many at a time as there are processors. The first is the longest:
 * it has priority, and its output is printed at once, that of the others once they have ended. Ends
 * with 1 if one of them fails.
 *
 * `node --import tsx scripts/run-in-parallel.ts "COMMAND" "COMMAND" … -- words that each of them gets`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, constants, setPriority } from 'node:os';
import PQueue from 'p-queue';

const words = process.argv.slice(2);
const end = words.includes('--') ? words.indexOf('--') : words.length;
const more = words.slice(end + 1).map((word) => JSON.stringify(word));
const queue = new PQueue({ concurrency: availableParallelism() });
const codes = await Promise.all(
  words.slice(0, end).map((command, i) => queue.add(() => run(command, i > 0))),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

async function run(command: string, isHeldBack: boolean): Promise<number | null> {
  const started = performance.now();
  if (isHeldBack) setPriority(constants.priority.PRIORITY_BELOW_NORMAL); // the child inherits it
  const child = spawn([command, ...more].join(' '), {
    shell: true,
    stdio: ['ignore', isHeldBack ? 'pipe' : 'inherit', isHeldBack ? 'pipe' : 'inherit'],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => output.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  process.stdout.write(Buffer.concat(output));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s: ${command}`);
  return code;
}
