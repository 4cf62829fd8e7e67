import { setTimeout as wait } from 'node:timers/promises';
import {
  type Driver,
  isRetryableError,
  Neo4jError,
  type QueryResult,
  type Session,
  session,
} from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import type { SnapshotOptions, Turn } from '../store.ts';
import { withIntegers } from './parameters.ts';

/** A statement that ran, for tests, metrics and the log. */
export interface QueryReport {
  readonly query: string;
  readonly requestId: string | null;
  readonly durationMs: number;
  readonly rows: number;
  readonly failed: boolean;
}

export interface RunnerOptions {
  /** The database's name; null: the server's default. */
  readonly database: string | null;
  /** Query texts by name. */
  readonly queries: ReadonlyMap<string, string>;
  /** The time after which the server ends a query, in milliseconds; default 10 000. */
  readonly timeoutMs?: number | undefined;
  /** The time for which transient errors are retried, in milliseconds; default 5 000. */
  readonly retryMs?: number | undefined;
  readonly onQuery?: ((report: QueryReport) => void) | undefined;
}

export interface QueryOptions extends SnapshotOptions {
  /** An estimate of the rows that the query reads; default 1. */
  readonly rows?: number;
  /** The time after which the server ends the query, in milliseconds; default the runner's. */
  readonly timeoutMs?: number;
  /** The longest wait for an answer, in milliseconds; default somewhat more than `timeoutMs`. */
  readonly limitMs?: number;
}

/** Runs a named query and returns its rows as plain objects. */
export type RunQuery = <Row>(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  queryOptions?: QueryOptions,
) => Promise<readonly Row[]>;

/** The wait beyond the server's limit, which Neo4j checks every two seconds. */
const GRACE_MS = 2_500;
const FIRST_PAUSE_MS = 25;
const MAX_RETRY_PAUSE_MS = 1_000;

/**
 * Runs read queries against one database, each in its own transaction, with the query's name and
 * the request's id as metadata.
 *
 * The returned function throws StoreError STORE_UNAVAILABLE if the server is down, refuses or does
 * not answer, QUERY_TIMEOUT if it ended the query, and the signal's reason after an abort.
 */
export function queryRunner(driver: Driver, options: RunnerOptions): RunQuery {
  const { database, queries, retryMs = 5_000, onQuery } = options;
  return async <Row>(
    name: string,
    parameters: Readonly<Record<string, unknown>>,
    queryOptions: QueryOptions = {},
  ) => {
    const text = queries.get(name);
    if (text === undefined) throw new Error(`there is no query of this name: ${name}`);
    const { requestId = null, timeoutMs: timeout = options.timeoutMs ?? 10_000 } = queryOptions;
    const transaction = { timeout, metadata: { query: name, requestId: requestId ?? '' } };
    const { turn = atOnce, rows = 1 } = queryOptions;
    return turn(name, rows, async () => {
      queryOptions.onRows?.(rows);
      const started = performance.now();
      const report = (answer: Pick<QueryReport, 'rows' | 'failed'>) =>
        onQuery?.({ query: name, requestId, durationMs: performance.now() - started, ...answer });
      let refused: unknown = null;
      try {
        const { records, summary } = await withTimeLimit(
          name,
          queryOptions.limitMs ?? timeout + GRACE_MS,
          queryOptions.signal,
          (signal) =>
            withRetries(
              retryMs,
              signal,
              () =>
                runInSession(driver, database, signal, (connection) =>
                  connection.run(text, withIntegers(parameters), transaction),
                ),
              (error) => (refused = error),
            ),
        );
        report({ rows: records.length, failed: false });
        const { resultAvailableAfter, resultConsumedAfter } = summary;
        queryOptions.onWork?.(Number(resultAvailableAfter) + Number(resultConsumedAfter));
        return records.map((record) => record.toObject() as Row);
      } catch (error) {
        report({ rows: 0, failed: true });
        queryOptions.onWork?.(performance.now() - started);
        // A limit that ends in the middle of retries hides why: the database refused.
        throw storeErrorOf(name, error instanceof StoreError ? (refused ?? error) : error);
      }
    });
  };
}

const atOnce: Turn = (_, __, work) => work();

/** Waits for work until a limit or an abort, since a server that hangs never answers. */
async function withTimeLimit<T>(
  name: string,
  limitMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const stop = new AbortController();
  const { signal } = stop;
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  const error = new StoreError('STORE_UNAVAILABLE', name, `no answer within ${limitMs} ms`);
  const timer = setTimeout(() => stop.abort(error), limitMs);
  const onAbort = () => stop.abort(outer!.reason);
  outer?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work(signal), stopped]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', onAbort);
  }
}

/** Retries transient errors (a dropped connection, an election, a deadlock), at first at once. */
async function withRetries<T>(
  retryMs: number,
  signal: AbortSignal,
  work: () => Promise<T>,
  onRefused: (error: unknown) => void,
): Promise<T> {
  const until = performance.now() + retryMs;
  for (let pause = 0; ; pause = Math.min(MAX_RETRY_PAUSE_MS, Math.max(FIRST_PAUSE_MS, 2 * pause))) {
    try {
      return await work();
    } catch (error) {
      if (!isRetryableError(error) || signal.aborted || performance.now() + pause > until)
        throw error;
      onRefused(error);
    }
    // A fifth more or less, so that requests that failed together do not retry together.
    await wait(pause * (0.8 + 0.4 * Math.random()), undefined, { signal });
  }
}

/**
 * Runs a statement in its own session, which an abort closes. An auto-commit transaction takes one
 * round trip; `driver.executeQuery` takes another one to commit. The bookmarks let it see what this
 * driver's loads have written.
 */
async function runInSession(
  driver: Driver,
  database: string | null,
  signal: AbortSignal,
  run: (connection: Session) => Promise<QueryResult>,
): Promise<QueryResult> {
  const connection = driver.session({
    defaultAccessMode: session.READ,
    bookmarkManager: driver.executeQueryBookmarkManager,
    database: database ?? '', // the server's default
  });
  const close = () => void connection.close().catch(() => {});
  signal.addEventListener('abort', close);
  try {
    return await run(connection);
  } finally {
    signal.removeEventListener('abort', close);
    await connection.close();
  }
}

/**
 * The StoreError of a driver error: down, refused and overloaded are STORE_UNAVAILABLE, a query
 * that took too long is QUERY_TIMEOUT. Other errors are bugs and are returned as they are.
 */
function storeErrorOf(query: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.includes('TransactionTimedOut')) return new StoreError('QUERY_TIMEOUT', query, error);
  const isUnavailable = UNAVAILABLE.some((pattern) => pattern.test(code));
  return isUnavailable ? new StoreError('STORE_UNAVAILABLE', query, error) : error;
}

/** The driver's own codes first; `N/A` is a wait for a free connection that took too long. */
const UNAVAILABLE = [
  /^ServiceUnavailable$/,
  /^SessionExpired$/,
  /^N\/A$/,
  /^Neo\.TransientError\./,
  /^Neo\.DatabaseError\./,
  /^Neo\.ClientError\.Security\./,
  /^Neo\.ClientError\.Database\./,
  /^Neo\.ClientError\.Transaction\.(?:TransactionTerminated|Terminated)/,
];
