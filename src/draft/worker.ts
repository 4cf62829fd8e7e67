import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Drafted, Job } from './draft.ts';
import { ArticleError } from './read/article-error.ts';

/** A message from the process: that it is ready, its result, or its error. */
export type WorkerReply =
  { readonly result: Drafted | 'ready' } | { readonly problem: string; readonly asker: boolean };

const PROGRAM = new URL('./worker-process.ts', import.meta.url);

/** What one job may use at most; other load on the machine does not count. */
export const LIMITS = {
  cpuSeconds: 2.5,
  megabytes: 1024,
  /** Of the process with the seed; a step that ends by it was too large to be measured in time. */
  heapMegabytes: 4096,
};
/** The longest time for one job in milliseconds, on a machine under any load. */
const MAX_WAIT_MS = 300_000;
/** What the process says that it has used so far. */
type Used = Omit<typeof LIMITS, 'heapMegabytes'>;

export type Worker = ReturnType<typeof startWorker>;

/**
 * Starts drafting in a process of its own, which is ended if an article takes too much.
 *
 * @param folder  the seed whose parties and rights are known; null for none
 */
export function startWorker(folder: string | null, limits = LIMITS) {
  const child = fork(PROGRAM, folder === null ? [] : [folder], {
    execArgv: [
      '--import',
      import.meta.resolve('tsx'),
      `--max-old-space-size=${limits.heapMegabytes}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
  });
  const meter = createInterface(child.stdio[4] as Readable);
  const ended = new Promise<[null]>((resolve) => child.once('exit', () => resolve([null])));
  const next = async (): Promise<Drafted | 'ready' | null> => {
    const [said] = (await Promise.race([once(child, 'message'), ended])) as [WorkerReply | null];
    if (said === null) return null;
    if ('result' in said) return said.result;
    throw said.asker ? new ArticleError(said.problem) : new Error(said.problem);
  };
  const ready = next();
  ready.catch(() => {}); // draft throws it again
  /** @throws {ArticleError} with a sentence for the terminal */
  const draft = async (job: Job): Promise<Drafted> => {
    if ((await ready) === null) throw new Error('the process that drafts has ended');
    const start = Date.now();
    let before: Used | null = null;
    let limit = `${limits.megabytes} MB of memory`;
    const check = (line: string): void => {
      const used = JSON.parse(line) as Used;
      before ??= used;
      const isTooLong =
        used.cpuSeconds - before.cpuSeconds > limits.cpuSeconds || Date.now() - start > MAX_WAIT_MS;
      if (isTooLong) limit = `${limits.cpuSeconds} s of processor time`;
      if (isTooLong || used.megabytes - before.megabytes > limits.megabytes) child.kill('SIGKILL');
    };
    meter.on('line', check);
    child.send(job);
    const drafted = await next().finally(() => meter.off('line', check));
    if (drafted === null)
      throw new ArticleError(
        `an article that can be read in ${limit} was expected: this one takes more; save a part of its text as .txt`,
      );
    return drafted as Drafted;
  };
  return { draft, end: (): void => void child.kill('SIGKILL') };
}
