import type { Driver, ManagedTransaction, QueryResult } from 'neo4j-driver';
import { inDatabase } from '../../store/neo4j/driver.ts';
import { withIntegers } from '../../store/neo4j/parameters.ts';
import { readQueryTexts } from '../../store/neo4j/query-texts.ts';
import { LoadError } from './error.ts';

/** The load's queries by name. */
export const LOAD_QUERIES = readQueryTexts(new URL('./cypher/', import.meta.url));

export interface Written<Row> {
  readonly rows: readonly Row[];
  readonly nodes: number;
  readonly links: number;
}

/** Runs a query in an open transaction. */
export type RunInside = <Row>(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Written<Row>>;

/** Runs the queries of a load, each transaction in its own session. */
export interface Writer {
  /** Runs one query in its own transaction. */
  run<Row>(name: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
  /**
   * Runs several queries in one transaction. It is rolled back if `work` throws or the lock is
   * lost. The lock is checked last, so that two transactions of one load can run at once.
   *
   * @throws {LoadError} LOAD_LOST if another load has taken the lock
   */
  underLock<T>(holder: string, work: (run: RunInside) => Promise<T>): Promise<T>;
}

const TIMEOUT_MS = 120_000;

/** @param database  the database's name; null: the server's default */
export function openWriter(driver: Driver, database: string | null): Writer {
  const transaction = async <T>(name: string, work: (run: RunInside) => Promise<T>): Promise<T> => {
    const session = driver.session({
      ...inDatabase(database),
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
    try {
      return await session.executeWrite((tx) => work(runnerOf(tx)), {
        timeout: TIMEOUT_MS,
        metadata: { query: name, requestId: 'load' },
      });
    } finally {
      await session.close();
    }
  };
  return {
    run: async <Row>(name: string, parameters = {}) =>
      transaction(name, async (run) => (await run<Row>(name, parameters)).rows),
    underLock: (holder, work) =>
      transaction('load', async (run) => {
        const done = await work(run);
        const { rows } = await run('lock-renew', { holder });
        if (rows.length === 0)
          throw new LoadError(
            'LOAD_LOST',
            'another load has taken over, because this one gave no sign of life',
          );
        return done;
      }),
  };
}

function runnerOf(tx: ManagedTransaction): RunInside {
  return async <Row>(name: string, parameters: Readonly<Record<string, unknown>>) => {
    const text = LOAD_QUERIES.get(name)!;
    const numbers = Object.entries(parameters).filter(([, value]) => typeof value === 'number');
    const result: QueryResult = await tx.run(
      text,
      withIntegers({ ...Object.fromEntries(numbers), args: parameters }),
    );
    const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
    return {
      rows: result.records.map((record) => record.toObject() as Row),
      nodes: nodesCreated,
      links: relationshipsCreated,
    };
  };
}
