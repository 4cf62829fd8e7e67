import { setTimeout as wait } from 'node:timers/promises';
import type { Expected } from './expected.ts';
import { type Chance, oneOf, type SoakQuestion } from './questions.ts';

/**
 * Longest that one answer is waited for: what is promised (docs/operations.md#promises), and what a
 * busy machine adds on its way.
 */
const LONGEST_MS = 30_000;
/** How often a patient client asks one question again, and how long it waits before it does. */
const MOST_TRIES = 10;
const AGAIN_MS = 1_000;

/** Which datasets may answer: loads change it while clients ask. */
export interface Loads {
  /** Versions in the order in which they are loaded, the first one before anybody asks. */
  readonly order: readonly string[];
  /** How many of them have begun to be loaded, and how many are. */
  begun: number;
  done: number;
}

/** What became of the questions. */
export interface Answers {
  /** Milliseconds, by kind of question. */
  readonly times: Map<string, number[]>;
  /** The slowest answer of each ten seconds since the start, in milliseconds. */
  readonly slowest: number[];
  /** How many answers named each dataset. */
  readonly versions: Map<string, number>;
  /** What was wrong, in words; the first of them. */
  readonly faults: string[];
  faultCount: number;
  /** How often a client was told to try again. */
  again: number;
}

export interface Asking {
  readonly address: string;
  readonly questions: readonly SoakQuestion[];
  /** By version. */
  readonly expected: ReadonlyMap<string, Expected>;
  readonly loads: Loads;
  readonly answers: Answers;
  /** Whether clients that are told to try again do so, as real ones would; else that is a fault. */
  readonly patient: boolean;
  /** When the measuring began, on the clock of this process. */
  readonly startedAt: () => number;
  /** Whether to go on. */
  readonly goesOn: () => boolean;
}

/**
 * One client: asks one question after another, and holds each answer to what the dataset that it
 * names says.
 */
export async function client(asking: Asking, next: Chance): Promise<void> {
  const { questions, answers, goesOn } = asking;
  while (goesOn()) {
    const question = oneOf(questions, next);
    const started = performance.now();
    const fault = asking.patient
      ? await askedUntilAnswered(question, asking)
      : await askedAndChecked(question, asking);
    const times = answers.times.get(question.kind) ?? [];
    answers.times.set(question.kind, times);
    const ms = performance.now() - started;
    times.push(ms);
    const window = Math.floor((started - asking.startedAt()) / 10_000);
    answers.slowest[window] = Math.max(answers.slowest[window] ?? 0, ms);
    if (fault !== null)
      note(answers, `${question.kind} ${JSON.stringify(question.variables)}: ${fault}`);
  }
}

async function askedUntilAnswered(question: SoakQuestion, asking: Asking): Promise<string | null> {
  for (let tries = 1; ; tries++) {
    const fault = await askedAndChecked(question, asking);
    if (fault === null || !TRY_AGAIN.test(fault) || tries === MOST_TRIES) return fault;
    asking.answers.again += 1;
    await wait(AGAIN_MS);
  }
}

/**
 * Asks every question once, a few at a time: a database plans each kind of query when it is first
 * asked, and what is measured is what comes after that. A question that is told to be asked again
 * is.
 */
export async function warmUp(asking: Asking): Promise<void> {
  const waiting = [...asking.questions];
  await Promise.all(
    Array.from({ length: WARMING }, async () => {
      for (let question = waiting.pop(); question !== undefined; question = waiting.pop()) {
        let fault = await askedAndChecked(question, asking);
        while (fault !== null && TRY_AGAIN.test(fault))
          fault = await askedAndChecked(question, asking);
        if (fault !== null) note(asking.answers, `at the warming up: ${fault}`);
      }
    }),
  );
}

const WARMING = 4;
/** What a client is told that it may ask again, or what the log says of it. */
export const TRY_AGAIN = /"code":"(STORE_UNAVAILABLE|QUERY_TIMEOUT)"/;

/** Keeps the first twenty faults, and counts all. */
export function note(answers: Answers, fault: string): void {
  answers.faultCount += 1;
  if (answers.faults.length < 20) answers.faults.push(fault);
}

async function askedAndChecked(
  question: SoakQuestion,
  { address, expected, loads, answers }: Asking,
): Promise<string | null> {
  const { done } = loads;
  let text: string;
  let status: number;
  let retryAfter: string | null;
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(LONGEST_MS),
      body: JSON.stringify({ query: question.query, variables: question.variables }),
    });
    status = response.status;
    retryAfter = response.headers.get('retry-after');
    text = await response.text();
  } catch (error) {
    return `no answer: ${String(error)}`;
  }
  if (TRY_AGAIN.test(text) && (status !== 503 || retryAfter === null))
    return `a refusal must be HTTP 503 with Retry-After: ${status} after ${retryAfter}`;
  const { data, errors } = JSON.parse(text) as {
    data?: { meta: { datasetVersion: string } } | null;
    errors?: unknown;
  };
  if (status !== 200 || errors !== undefined || !data)
    return `HTTP ${status} ${text.slice(0, 600)}`;
  const version = data.meta.datasetVersion;
  answers.versions.set(version, (answers.versions.get(version) ?? 0) + 1);
  // What was loaded whole before the question, or began to be loaded before its answer.
  if (!loads.order.slice(done - 1, loads.begun).includes(version))
    return `answered from ${version.slice(0, 12)}, which was not loaded then`;
  const right = expected.get(version)!.get(question)!;
  const found = JSON.stringify(data);
  return found === right ? null : difference(found, right, version);
}

function difference(found: string, right: string, version: string): string {
  let at = 0;
  while (found[at] === right[at]) at++;
  const from = Math.max(0, at - 60);
  return `wrong for dataset ${version.slice(0, 12)}: …${found.slice(from, at + 100)}… must be …${right.slice(from, at + 100)}…`;
}
