import { once } from 'node:events';
import { Worker as Thread } from 'node:worker_threads';
import type { ArticleBytes, ArticleHints } from './read/article.ts';
import { ArticleError } from './read/article-error.ts';

/** A draft from another thread, as plain texts. */
export interface Drafted {
  /** The draft in YAML. */
  readonly yaml: string;
  /** A line for each right, for the terminal; without the path of the file. */
  readonly summary: readonly string[];
  /** The text of record. */
  readonly text: string;
  readonly sha256: string;
  readonly title: string;
  /** The questions for a model, one for each part of the article. */
  readonly prompts: readonly { readonly system: string; readonly user: string }[];
  /** A line for each fact of a model that the article does not support. */
  readonly dropped: readonly string[];
}

/** A message to the thread: to read an article, then to join a model's answer about it. */
export type Job =
  { readonly article: ArticleBytes; readonly hints: ArticleHints } | { readonly answer: string };

/** The result of a job, or its error. */
export type WorkerReply =
  { readonly drafted: Drafted } | { readonly problem: string; readonly asker: boolean };

/** Drafting in a thread of its own, which is ended if an article takes too much. */
export interface Worker {
  /** @throws {ArticleError} with a sentence for the terminal */
  draft(article: ArticleBytes, hints: ArticleHints): Promise<Drafted>;
  /** The draft of the same article, joined with a model's answer. */
  join(answer: string): Promise<Drafted>;
  end(): void;
}

/** In plain JavaScript: a thread has no loader for TypeScript, and registers one first. */
const START = `
  const { workerData } = require('node:worker_threads');
  import(workerData.loader).then(({ register }) => {
    register();
    return import(workerData.program);
  });
`;

/** The most processor time of one job in seconds; other load on the machine does not count. */
const MAX_CPU_SECONDS = 4;
/** The longest time for one job in milliseconds, on a machine under any load. */
const MAX_WAIT_MS = 300_000;
const POLL_MS = 50;

/**
 * Starts the thread.
 *
 * @param folder  the seed whose parties and rights are known; null for none
 */
export function startWorker(folder: string | null): Worker {
  const workerData = {
    loader: import.meta.resolve('tsx/esm/api'),
    program: new URL('./worker-thread.ts', import.meta.url).href,
    folder,
  };
  const thread = new Thread(START, { eval: true, workerData, execArgv: [] });
  const ended = new Promise<null>((resolve) => thread.once('exit', () => resolve(null)));
  const next = (): Promise<unknown> =>
    Promise.race([once(thread, 'message').then(([said]) => said as unknown), ended]);
  const ready = next();
  ready.catch(() => {}); // draftOf throws it again
  const draftOf = async (job: Job): Promise<Drafted> => {
    if ((await ready) === null) throw new Error('the thread that drafts has ended');
    const [cpu, start] = [process.cpuUsage(), Date.now()];
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(cpu);
      const isTooLong = user + system > MAX_CPU_SECONDS * 1e6 || Date.now() - start > MAX_WAIT_MS;
      if (isTooLong) void thread.terminate();
    }, POLL_MS);
    const answer = next().finally(() => clearInterval(timer));
    thread.postMessage(job);
    const reply = (await answer) as WorkerReply | null;
    if (reply === null)
      throw new ArticleError(
        `an article that can be read in ${MAX_CPU_SECONDS} s of processor time was expected: this one takes more`,
      );
    if ('drafted' in reply) return reply.drafted;
    throw reply.asker ? new ArticleError(reply.problem) : new Error(reply.problem);
  };
  return {
    draft: (article, hints) => draftOf({ article, hints }),
    join: (answer) => draftOf({ answer }),
    end: () => void thread.terminate(),
  };
}
