import type { Driver, Notification } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import { databaseParameters } from './parameters.ts';
import { readOnce } from './read-once.ts';
import { storeErrorOf } from './store-errors.ts';

/** What a statement was and did: for tests, metrics and the log. */
export interface StatementNote {
  readonly query: string;
  readonly requestId: string | null;
  readonly durationMs: number;
  readonly rows: number;
  /** The server's warnings, such as a deprecated form; should always be none. */
  readonly warnings: readonly string[];
  readonly failed: boolean;
}

export interface QueryOptions {
  /** The database's name; null: the server's default. */
  readonly database: string | null;
  /** The texts by name. */
  readonly statements: ReadonlyMap<string, string>;
  /** After this long the server ends a query; default 10 000. */
  readonly timeoutMs?: number;
  /** For so long a fault that may pass, such as a dropped connection, is tried again; default 5 000. */
  readonly retryMs?: number;
  readonly onStatement?: ((note: StatementNote) => void) | undefined;
}

/** Who asks, and until when. */
export interface Asker {
  readonly requestId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** When the server ends the query; default the store's own. */
  readonly timeoutMs?: number;
  /** When the wait for an answer ends, whatever the server does; default a second later. */
  readonly limitMs?: number;
}

/** Runs a query by its name and gives its rows as plain objects. */
export type RunQuery = <Row>(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  asker?: Asker,
) => Promise<readonly Row[]>;

/** How much longer than the server's own limit a silent connection is waited for: Neo4j looks for what is past its limit every two seconds. */
const GRACE_MS = 2_500;

/**
 * Read queries against one database, each in its own transaction that carries the query's name and the request's id.
 *
 * The returned function throws StoreError STORE_UNAVAILABLE where the server is away, refuses or stays silent, QUERY_TIMEOUT where it
 * ended the query, and the signal's reason where the asker has gone.
 */
export function readQueries(driver: Driver, options: QueryOptions): RunQuery {
  const { database, statements, onStatement } = options;
  return async <Row>(
    name: string,
    parameters: Readonly<Record<string, unknown>>,
    asker: Asker = {},
  ) => {
    const text = statements.get(name);
    if (text === undefined) throw new Error(`there is no query of this name: ${name}`);
    const timeout = asker.timeoutMs ?? options.timeoutMs ?? 10_000;
    const started = performance.now();
    const note = (rows: number, warnings: readonly string[], failed: boolean) =>
      onStatement?.({
        query: name,
        requestId: asker.requestId ?? null,
        durationMs: performance.now() - started,
        rows,
        warnings,
        failed,
      });
    try {
      const result = await until(
        name,
        asker.limitMs ?? timeout + GRACE_MS,
        asker.signal,
        (signal) =>
          readOnce(driver, text, databaseParameters(text, parameters), {
            database,
            signal,
            retryMs: options.retryMs ?? 5_000,
            transaction: { timeout, metadata: { query: name, requestId: asker.requestId ?? '' } },
          }),
      );
      note(result.records.length, warningsOf(result.summary.notifications), false);
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      note(0, [], true);
      throw storeErrorOf(name, error);
    }
  };
}

/** Waits for work until a limit or an abort, whichever comes first: a server that hangs never answers, and so is not waited for. */
async function until<T>(
  name: string,
  limitMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const cut = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StoreError('STORE_UNAVAILABLE', name, `no answer within ${limitMs} ms`)),
      limitMs,
    );
    onAbort = () => reject(outer!.reason as Error);
    outer?.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([work(stop.signal), cut]);
  } catch (error) {
    stop.abort();
    throw error;
  } finally {
    clearTimeout(timer);
    if (onAbort) outer?.removeEventListener('abort', onAbort);
  }
}

function warningsOf(notifications: readonly Notification[]): readonly string[] {
  return notifications.map(({ code, title, description }) => `${code}: ${title}. ${description}`);
}
