import { setTimeout as wait } from 'node:timers/promises';

/**
 * The longest that a client waits for any answer, whatever has happened to the database
 * (docs/operations.md#promises).
 */
export const PROMISED_MS = 20_000;

export interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Of the first error; null where there is none. */
  readonly code: unknown;
}

/** A question with a known answer: which rights are held in a year, with their holders. */
export const QUESTION =
  '{ rights(year: 2027, first: 100) { totalCount nodes { id holder { id } effective { startEarliest endLatest } } asked { datasetVersion } } }';

/**
 * Asks a question over HTTP.
 *
 * @throws where it is not answered within the promised time
 */
export async function ask(address: string, query = QUESTION): Promise<Answered> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(PROMISED_MS),
  });
  const text = await response.text();
  const { data = null, errors } = JSON.parse(text) as {
    data?: Answered['data'];
    errors?: readonly { extensions: { code: unknown } }[];
  };
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    text,
    data,
    code: errors?.[0]?.extensions.code ?? null,
  };
}

/**
 * Asks until the answer is another than to try again: a database that has just started needs its
 * time for the first question of a kind. The test's own time limit is the end of it.
 */
export async function answered(address: string, query = QUESTION): Promise<Answered> {
  for (;;) {
    const answer = await ask(address, query);
    if (answer.code !== 'QUERY_TIMEOUT' && answer.code !== 'STORE_UNAVAILABLE') return answer;
    await wait(Number(answer.retryAfter ?? 0) * 1_000);
  }
}

/** The status of /health/ready. */
export async function readiness(address: string): Promise<number> {
  const response = await fetch(`${address}/health/ready`, {
    signal: AbortSignal.timeout(PROMISED_MS),
  });
  await response.text();
  return response.status;
}

/** Waits until something is so; the test's own time limit is the end of it. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(100);
}
