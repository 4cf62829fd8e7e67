import type { Driver, ManagedTransaction, QueryResult, Session } from 'neo4j-driver';
import { databaseParameters } from '../../src/store/parameters.ts';
import { readStatements } from '../../src/store/statements.ts';
import { LoadError } from './error.ts';

/** The load's queries by name. */
export const LOAD_STATEMENTS = readStatements(new URL('./cypher/', import.meta.url));

/** What a query made. */
export interface Written<Row> {
  readonly rows: readonly Row[];
  readonly nodes: number;
  readonly links: number;
}

/** Runs a query in the transaction at hand. */
export type RunInside = <Row>(name: string, parameters: Readonly<Record<string, unknown>>) => Promise<Written<Row>>;

/** One session that reads and writes for a load, one transaction after another. */
export interface Writer {
  /** One query in a transaction of its own. */
  run<Row>(name: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
  /**
   * Several queries in one transaction; nothing is kept where it throws.
   *
   * @throws {LoadError} LOAD_LOST where another load has taken over
   */
  inLease<T>(holder: string, work: (run: RunInside) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Longest that one transaction of a load may take. */
const TIMEOUT_MS = 120_000;

/** @param database  its name; null: the server's default */
export function openWriter(driver: Driver, database: string | null): Writer {
  const session: Session = driver.session(database === null ? {} : { database });
  const transaction = <T>(name: string, work: (run: RunInside) => Promise<T>): Promise<T> =>
    session.executeWrite((tx) => work(runnerOf(tx)), { timeout: TIMEOUT_MS, metadata: { query: name, requestId: 'load' } });
  return {
    run: async <Row>(name: string, parameters = {}) => transaction(name, async (run) => (await run<Row>(name, parameters)).rows),
    inLease: (holder, work) => transaction('load', async (run) => {
      const { rows } = await run('lease-keep', { holder });
      if (rows.length === 0) throw new LoadError('LOAD_LOST', 'another load has taken over, because this one gave no sign of life');
      return work(run);
    }),
    close: () => session.close(),
  };
}

function runnerOf(tx: ManagedTransaction): RunInside {
  return async <Row>(name: string, parameters: Readonly<Record<string, unknown>>) => {
    const result: QueryResult = await tx.run(LOAD_STATEMENTS.get(name)!, databaseParameters(parameters));
    const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
    return { rows: result.records.map((record) => record.toObject() as Row), nodes: nodesCreated, links: relationshipsCreated };
  };
}
