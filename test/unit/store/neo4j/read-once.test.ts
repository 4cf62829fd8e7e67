import { type Driver, Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { readOnce } from '../../../../src/store/neo4j/read-once.ts';

const answer = { records: [] };
const dropped = () =>
  new Neo4jError('the connection was dropped', 'SessionExpired', '08000', 'dropped');
const faulty = () =>
  new Neo4jError('no such function', 'Neo.ClientError.Statement.SyntaxError', '42000', 'faulty');

/** A driver whose statements do these things in turn, and the last of them ever after; it notes what is opened and closed. */
function driverOf(turns: readonly (() => Promise<unknown>)[], log: unknown[] = []): Driver {
  let turn = 0;
  const session = (config: unknown) => {
    log.push(config);
    return {
      run: () => turns[Math.min(turn++, turns.length - 1)]!(),
      close: async () => void log.push('closed'),
    };
  };
  return { session, executeQueryBookmarkManager: 'bookmarks' } as unknown as Driver;
}

const options = (signal = new AbortController().signal, retryMs = 5_000) => ({
  database: 'tenure',
  transaction: {},
  retryMs,
  signal,
});
const ask = (driver: Driver, of = options()) => readOnce(driver, 'RETURN 1', {}, of);

describe('a statement that is read once', () => {
  test('asks a reader, after what this driver has written, and closes behind itself', async () => {
    const log: unknown[] = [];
    expect(await ask(driverOf([async () => answer], log))).toBe(answer);
    expect(log).toEqual([
      { defaultAccessMode: 'READ', bookmarkManager: 'bookmarks', database: 'tenure' },
      'closed',
    ]);
  });

  test('is sent again where the fault may pass', async () => {
    const log: unknown[] = [];
    const fails = () => Promise.reject(dropped());
    expect(await ask(driverOf([fails, fails, async () => answer], log))).toBe(answer);
    expect(log.filter((entry) => entry === 'closed')).toHaveLength(3);
  });

  test('fails where it would fail again', async () => {
    const log: unknown[] = [];
    await expect(ask(driverOf([() => Promise.reject(faulty())], log))).rejects.toThrow(
      'no such function',
    );
    expect(log.filter((entry) => entry === 'closed')).toHaveLength(1);
  });

  test('fails with the last fault when its time is over', async () => {
    const log: unknown[] = [];
    await expect(
      ask(driverOf([() => Promise.reject(dropped())], log), options(undefined, 200)),
    ).rejects.toThrow('the connection was dropped');
    expect(log.filter((entry) => entry === 'closed').length).toBeGreaterThan(1);
  });

  test('is not sent again for one who has gone, and its session is closed at once', async () => {
    const gone = new AbortController();
    const log: unknown[] = [];
    const leaves = () => {
      gone.abort();
      return Promise.reject(dropped());
    };
    await expect(ask(driverOf([leaves], log), options(gone.signal))).rejects.toThrow(
      'the connection was dropped',
    );
    expect(log.filter((entry) => entry === 'closed')).toHaveLength(2);
  });
});
