import { setTimeout as wait } from 'node:timers/promises';
import {
  type Driver,
  isRetryableError,
  type QueryResult,
  type Session,
  session,
} from 'neo4j-driver';

export interface ReadOptions {
  /** The database's name; null: the server's default. */
  readonly database: string | null;
  readonly transaction: Parameters<Session['run']>[2];
  /** For so long a fault that may pass is tried again, in milliseconds. */
  readonly retryMs: number;
  /** Ends the query on the server. */
  readonly signal: AbortSignal;
}

const FIRST_WAIT_MS = 25;
const LONGEST_WAIT_MS = 1_000;

/**
 * One reading statement in a transaction that ends with it: one round trip, where `driver.executeQuery` takes another one to commit.
 * Sees what this driver's loads have written. A dropped connection, an election, a deadlock: tried again at once, then more and more
 * slowly.
 */
export async function readOnce(
  driver: Driver,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  options: ReadOptions,
): Promise<QueryResult> {
  const until = performance.now() + options.retryMs;
  for (let pause = 0; ; pause = Math.min(LONGEST_WAIT_MS, Math.max(FIRST_WAIT_MS, 2 * pause))) {
    try {
      return await attempt(driver, text, parameters, options);
    } catch (error) {
      if (!isRetryableError(error) || options.signal.aborted || performance.now() + pause > until)
        throw error;
    }
    await wait(pause * (0.8 + 0.4 * Math.random()), undefined, { signal: options.signal });
  }
}

async function attempt(
  driver: Driver,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  { database, transaction, signal }: ReadOptions,
): Promise<QueryResult> {
  const opened = driver.session({
    defaultAccessMode: session.READ,
    bookmarkManager: driver.executeQueryBookmarkManager,
    ...(database === null ? {} : { database }),
  });
  const close = () => void opened.close().catch(() => {});
  signal.addEventListener('abort', close);
  try {
    return await opened.run(text, parameters, transaction);
  } finally {
    signal.removeEventListener('abort', close);
    await opened.close();
  }
}
