import type { Driver, ManagedTransaction, QueryResult } from 'neo4j-driver';
import { withIntegers } from '../../store/neo4j/parameters.ts';
import { readQueryTexts } from '../../store/neo4j/query-texts.ts';

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
  /** Runs several queries in one transaction, which is rolled back if `work` throws. */
  transaction<T>(name: string, work: (run: RunInside) => Promise<T>): Promise<T>;
  /** Runs a statement about the schema. */
  execute<Row>(
    statement: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<readonly Row[]>;
}

const TIMEOUT_MS = 120_000;

/** @param database  the database's name; null: the server's default */
export function openWriter(driver: Driver, database: string | null): Writer {
  const transaction = async <T>(name: string, work: (run: RunInside) => Promise<T>): Promise<T> => {
    const session = driver.session({
      database: database ?? '',
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
    transaction,
    run: async <Row>(name: string, parameters = {}) =>
      transaction(name, async (run) => (await run<Row>(name, parameters)).rows),
    execute: async <Row>(statement: string, parameters = {}) => {
      const { records } = await driver.executeQuery(statement, parameters, {
        database: database ?? '',
      });
      return records.map((record) => record.toObject() as Row);
    },
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
