import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalNeo4j } from '../../../src/neo4j-local/start.ts';
import type { LocalNeo4j, LocalNeo4jOptions } from '../../../src/neo4j-local/start.ts';
import { isAlive } from '../../../src/neo4j-local/state.ts';
import { restartDelayMs, superviseLocalNeo4j } from '../../../src/neo4j-local/supervise.ts';
import type { SupervisedNeo4j } from '../../../src/neo4j-local/supervise.ts';
import { CACHE, aFolder, missingHere } from '../../support/local-neo4j.ts';

const missing = await missingHere();
/** Larger than the pid of any process. */
const NO_PROCESS = 2 ** 30;

it('waits longer before each restart, up to half a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 60, 2000].map(restartDelayMs)).toEqual([
    1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000,
  ]);
});

it('a stop that comes while it waits to start again starts nothing', async () => {
  const dir = aFolder();
  const lines: string[] = [];
  const ended: LocalNeo4j = {
    uri: 'bolt://127.0.0.1:7687',
    user: 'neo4j',
    password: 'gone',
    pid: NO_PROCESS,
    reused: false,
    stop: async () => {},
  };
  const supervised = superviseLocalNeo4j(ended, {
    dir,
    cacheDir: CACHE,
    log: (line) => lines.push(line),
  });
  await expect
    .poll(() => lines)
    .toEqual([`Neo4j (process ${NO_PROCESS}) has ended; it is started again`]);
  await supervised.stop();
  expect(supervised.current).toBe(ended);
  expect(readdirSync(dir)).toEqual([]);
});

describe.skipIf(missing !== null)('a Neo4j that two processes share', { timeout: 180_000 }, () => {
  let dir: string;
  let owner: ChildProcess;
  let ownersJvm: number;
  let supervised: SupervisedNeo4j;
  let driver: Driver;
  const lines: string[] = [];

  beforeAll(async () => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'tenure-neo4j-'));
    owner = spawn(
      process.execPath,
      ['--import', 'tsx', path.resolve(import.meta.dirname, '../../support/owner.ts'), dir, CACHE],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const line = await new Promise<string>((done, fail) => {
      readline.createInterface({ input: owner.stdout! }).once('line', done);
      owner.once('exit', (code) => fail(new Error(`the owner ended with ${code}`)));
    });
    ownersJvm = (JSON.parse(line) as { pid: number }).pid;
    const options: LocalNeo4jOptions = {
      dir,
      cacheDir: CACHE,
      fast: true,
      heapMb: 512,
      log: (text) => lines.push(text),
    };
    const first = await startLocalNeo4j(options);
    driver = neo4j.driver(first.uri, neo4j.auth.basic(first.user, first.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: 60_000,
    });
    supervised = superviseLocalNeo4j(first, options);
  });

  afterAll(async () => {
    await driver.close();
    await supervised.stop();
    owner.kill('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  });

  const remember = async (what: string) => {
    await driver.executeQuery('CREATE (:Memory {what: $what})', { what });
  };
  const remembered = async () => {
    const { records } = await driver.executeQuery(
      'MATCH (m:Memory) RETURN m.what AS what ORDER BY what',
      {},
      { routing: 'READ' },
    );
    return records.map((record) => record.get('what') as string);
  };
  const restarted = (pid: number) =>
    expect.poll(() => supervised.current.pid, { timeout: 90_000, interval: 100 }).not.toBe(pid);

  it('is reused while its owner lives', () => {
    expect(supervised.current).toMatchObject({ pid: ownersJvm, reused: true });
  });

  it('ends with its owner, even when that is killed, and the one left starts it again at the same address with all that was committed', async () => {
    const { uri } = supervised.current;
    await remember('written before the owner was killed');
    owner.kill('SIGKILL');
    await expect.poll(() => isAlive(ownersJvm), { timeout: 60_000 }).toBe(false);
    await restarted(ownersJvm);
    expect(supervised.current).toMatchObject({ uri, reused: false });
    expect(await remembered()).toEqual(['written before the owner was killed']);
  });

  it('comes back at the same address after its own process was killed, with all that was committed', async () => {
    const { uri, pid } = supervised.current;
    await remember('written before Neo4j was killed');
    process.kill(pid, 'SIGKILL');
    await restarted(pid);
    expect(supervised.current).toMatchObject({ uri, reused: false });
    expect(await remembered()).toEqual([
      'written before Neo4j was killed',
      'written before the owner was killed',
    ]);
    expect(lines).toContain(`Neo4j (process ${pid}) has ended; it is started again`);
    expect(lines).toContain(`Neo4j is back at ${uri} (process ${supervised.current.pid})`);
  });

  it('stays ended once it is stopped', async () => {
    const { pid } = supervised.current;
    const before = lines.length;
    await supervised.stop();
    expect(isAlive(pid)).toBe(false);
    expect(supervised.current.pid).toBe(pid);
    expect(lines.slice(before)).toEqual([]);
  });
});
