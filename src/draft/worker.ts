import { fork } from 'node:child_process';
import { once } from 'node:events';
import { MAX_CPU_SECONDS } from './cpu-limit.ts';
import type { ArticleBytes, ArticleHints } from './read/article.ts';
import { ArticleError } from './read/article-error.ts';

/** A draft as another process made it: plain texts. */
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
  /** A line for each fact of a model that the article does not bear out. */
  readonly dropped: readonly string[];
}

/** What the process is asked: to read an article, then to join what a model wrote about it. */
export type Job =
  { readonly article: ArticleBytes; readonly hints: ArticleHints } | { readonly answer: string };

/** What it says: that it is ready, what it made, or what was wrong. */
export type WorkerMessage =
  | { readonly ready: true }
  | { readonly drafted: Drafted }
  | { readonly problem: string; readonly asker: boolean };

/** Drafting in a process of its own, which is ended if an article takes too much (cpu-limit.ts). */
export interface Worker {
  /** @throws {ArticleError} with a sentence for the terminal */
  draft(article: ArticleBytes, hints: ArticleHints): Promise<Drafted>;
  /** The draft of the same article, joined with what a model wrote. */
  join(answer: string): Promise<Drafted>;
  end(): void;
}

const PROGRAM = new URL('./worker-process.ts', import.meta.url);

/** Milliseconds that one article may take by the clock, however busy the machine is. */
const MAX_WAIT_MS = 300_000;

/**
 * Starts the process.
 *
 * @param folder  the seed whose parties and rights are known; null for none
 */
export function startWorker(folder: string | null): Worker {
  const child = fork(PROGRAM, folder === null ? [] : [folder], { serialization: 'advanced' });
  const ended = new Promise<null>((resolve) => child.once('exit', () => resolve(null)));
  const next = (): Promise<WorkerMessage | null> =>
    Promise.race([once(child, 'message').then(([said]) => said as WorkerMessage), ended]);
  const ready = next();
  ready.catch(() => {}); // draftOf throws it again
  const draftOf = async (job: Job): Promise<Drafted> => {
    if (orProblem(await ready) === null) throw new Error('the process that drafts has ended');
    const answer = next();
    child.send(job);
    const timer = setTimeout(() => child.kill('SIGKILL'), MAX_WAIT_MS);
    const reply = orProblem(await answer.finally(() => clearTimeout(timer)));
    if (reply === null)
      throw new ArticleError(
        `an article that can be read in ${MAX_CPU_SECONDS} s of processor time was expected: this one takes more`,
      );
    if ('drafted' in reply) return reply.drafted;
    throw new Error('a draft was expected from the process that drafts');
  };
  return {
    draft: (article, hints) => draftOf({ article, hints }),
    join: (answer) => draftOf({ answer }),
    end: () => child.kill(),
  };
}

function orProblem(said: WorkerMessage | null): WorkerMessage | null {
  if (said === null || !('problem' in said)) return said;
  throw said.asker ? new ArticleError(said.problem) : new Error(said.problem);
}
