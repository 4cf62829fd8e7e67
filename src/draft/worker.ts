import { fork } from 'node:child_process';
import { once } from 'node:events';
import { MAX_CPU_SECONDS } from './cpu-limit.ts';
import type { ArticleBytes, ArticleHints } from './read/article.ts';
import { ArticleError } from './read/article-error.ts';

/** A draft from another process, as plain texts. */
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

/** A message to the process: to read an article, then to join a model's answer about it. */
export type Job =
  { readonly article: ArticleBytes; readonly hints: ArticleHints } | { readonly answer: string };

/** A message from the process: that it is ready, its result, or its error. */
export type WorkerMessage =
  | { readonly ready: true }
  | { readonly drafted: Drafted }
  | { readonly problem: string; readonly asker: boolean };

/** Drafting in a process of its own, which is ended if an article takes too much (cpu-limit.ts). */
export interface Worker {
  /** @throws {ArticleError} with a sentence for the terminal */
  draft(article: ArticleBytes, hints: ArticleHints): Promise<Drafted>;
  /** The draft of the same article, joined with a model's answer. */
  join(answer: string): Promise<Drafted>;
  end(): void;
}

const PROGRAM = new URL('./worker-process.ts', import.meta.url);

/** The longest time for one article in milliseconds, on a machine under any load. */
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
