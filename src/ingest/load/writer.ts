import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { withIntegers } from '../../store/neo4j/parameters.ts';
import { readQueryTexts } from '../../store/neo4j/query-texts.ts';

export const LOAD_QUERIES = readQueryTexts(new URL('./cypher/', import.meta.url));

type Parameters = Readonly<Record<string, unknown>>;

/** Runs a query in an open transaction. */
export type RunInside = <Row>(name: string, parameters: Parameters) => Promise<readonly Row[]>;

export type Writer = ReturnType<typeof openWriter>;

const TIMEOUT_MS = 120_000;

/** Runs the queries of a load, each transaction in a session; database null: the server's own. */
export function openWriter(driver: Driver, database: string | null) {
  /** Runs several queries in one transaction, which is rolled back if `work` throws. */
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
    /** Runs one query in its own transaction. */
    run: async <Row>(name: string, parameters: Parameters = {}): Promise<readonly Row[]> =>
      transaction(name, (run) => run<Row>(name, parameters)),
    /** Runs a statement about the schema. */
    execute: async <Row>(statement: string, parameters: Parameters = {}) => {
      const { records } = await driver.executeQuery(statement, parameters, {
        database: database ?? '',
      });
      return records.map((record) => record.toObject() as Row);
    },
  };
}

function runnerOf(tx: ManagedTransaction): RunInside {
  return async <Row>(name: string, parameters: Parameters) => {
    const text = LOAD_QUERIES.get(name)!;
    const numbers = Object.entries(parameters).filter(([, value]) => typeof value === 'number');
    const { records } = await tx.run(
      text,
      withIntegers({ ...Object.fromEntries(numbers), args: parameters }),
    );
    return records.map((record) => record.toObject() as Row);
  };
}
