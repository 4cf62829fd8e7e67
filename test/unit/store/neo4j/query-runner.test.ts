import { type Driver, Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { queryRunner, type QueryReport } from '../../../../src/store/neo4j/query-runner.ts';

const answer = { records: [{ toObject: () => ({ n: 1 }) }], summary: {} };
const dropped = () =>
  new Neo4jError('the connection was dropped', 'SessionExpired', '08000', 'dropped');
const faulty = () =>
  new Neo4jError('no such function', 'Neo.ClientError.Statement.SyntaxError', '42000', 'faulty');

/**
 * A driver whose statements do these things in turn, and the last of them ever after; it notes what
 * is opened, run and closed.
 */
function driverOf(turns: readonly (() => Promise<unknown>)[], log: unknown[] = []): Driver {
  let turn = 0;
  const session = (config: unknown) => {
    log.push(config);
    return {
      run: (text: string, parameters: unknown, transaction: unknown) => {
        log.push([text, parameters, transaction]);
        return turns[Math.min(turn++, turns.length - 1)]!();
      },
      close: async () => void log.push('closed'),
    };
  };
  return { session, executeQueryBookmarkManager: 'bookmarks' } as unknown as Driver;
}

const runnerOf = (driver: Driver, notes: QueryReport[] = [], retryMs = 5_000) =>
  queryRunner(driver, {
    database: 'tenure',
    queries: new Map([['one', 'RETURN 1 AS n']]),
    retryMs,
    onQuery: (note) => notes.push(note),
  });
const closed = (log: readonly unknown[]) => log.filter((entry) => entry === 'closed').length;

test('a query asks a reader, after what this driver has written, under its name, and closes behind itself', async () => {
  const log: unknown[] = [];
  const notes: QueryReport[] = [];
  const run = runnerOf(driverOf([async () => answer], log), notes);
  expect(await run('one', {}, { requestId: 'r' })).toEqual([{ n: 1 }]);
  expect(log).toEqual([
    { defaultAccessMode: 'READ', bookmarkManager: 'bookmarks', database: 'tenure' },
    ['RETURN 1 AS n', {}, { timeout: 10_000, metadata: { query: 'one', requestId: 'r' } }],
    'closed',
  ]);
  expect(notes).toMatchObject([{ query: 'one', requestId: 'r', rows: 1, failed: false }]);
});

test('a query is sent again if the fault may pass', async () => {
  const log: unknown[] = [];
  const fails = () => Promise.reject(dropped());
  const run = runnerOf(driverOf([fails, fails, async () => answer], log));
  expect(await run('one', {})).toEqual([{ n: 1 }]);
  expect(closed(log)).toBe(3);
});

test('a query fails at once if it would fail again', async () => {
  const log: unknown[] = [];
  const notes: QueryReport[] = [];
  const run = runnerOf(driverOf([() => Promise.reject(faulty())], log), notes);
  await expect(run('one', {})).rejects.toThrow('no such function');
  expect(closed(log)).toBe(1);
  expect(notes).toMatchObject([{ query: 'one', failed: true }]);
});

test('a query fails as unavailable when the time for trying again is over', async () => {
  const log: unknown[] = [];
  const run = runnerOf(driverOf([() => Promise.reject(dropped())], log), [], 200);
  await expect(run('one', {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', query: 'one' });
  expect(closed(log)).toBeGreaterThan(1);
});

test('a query is not sent again for one who has gone, and its session is closed', async () => {
  const gone = new AbortController();
  const log: unknown[] = [];
  const leaves = () => {
    gone.abort(new Error('the client has gone'));
    return Promise.reject(dropped());
  };
  await expect(
    runnerOf(driverOf([leaves], log))('one', {}, { signal: gone.signal }),
  ).rejects.toThrow('the client has gone');
  await expect.poll(() => closed(log)).toBeGreaterThan(0);
  expect(log.filter(Array.isArray)).toHaveLength(1);
});
