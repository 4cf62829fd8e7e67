import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/ingest/load/load.ts';
import { fixtureGraph } from '../support/fixture.ts';
import { type RunningServer, startProcess } from '../support/process.ts';
import { missingHere } from '../support/local-neo4j.ts';
import { answered, ask, readiness, until } from './asking.ts';
import { type OwnNeo4j, ownNeo4j } from '../support/own-neo4j.ts';

/** Without a database of their own to kill, these tests are skipped. */
const missing = (await missingHere()) !== null;

let database: OwnNeo4j;
const servers: RunningServer[] = [];
beforeAll(async () => {
  database = await ownNeo4j('away');
});
afterAll(() => database.end());
afterEach(async () => {
  for (const { child, ended } of servers.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

/** The server as it runs in production, on the database of these tests. */
async function server(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const { uri, user, password } = database;
  const running = await startProcess({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    TODAY: '2026-11-24',
    LOG_LEVEL: 'warn',
    ...settings,
  });
  servers.push(running);
  return running;
}

async function load(): Promise<void> {
  const graph = await fixtureGraph();
  await loadGraph(database.driver, graph);
}

describe.skipIf(missing)('a database in which nothing has been loaded', () => {
  test('is not ready and is told as unavailable; once it is loaded, both change by themselves', async () => {
    const { address } = await server();
    expect(await readiness(address)).toBe(503);
    expect(await ask(address)).toMatchObject({
      status: 503,
      code: 'STORE_UNAVAILABLE',
      data: null,
    });
    await load();
    await until(async () => (await readiness(address)) === 200);
    expect((await answered(address)).code).toBeNull();
  });
});

describe.skipIf(missing)('a database that goes away', () => {
  beforeAll(load);

  test.each([
    ['is killed', () => database.signal('SIGKILL'), () => database.start(), 503],
    ['is stopped in order', () => database.stop(), () => database.start(), 503],
    // It may be slow only: it counts as busy for some seconds.
    ['hangs', () => database.signal('SIGSTOP'), () => database.signal('SIGCONT'), 200],
  ])(
    'and %s: clients are told so in time, the server is not ready; when it is back, both are as before, and nothing is lost',
    async (_, goAway, comeBack, readyAtFirst) => {
      const { address } = await server();
      await until(async () => (await readiness(address)) === 200);
      const before = await answered(address);
      expect(before).toMatchObject({ status: 200, code: null });

      await goAway();
      const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => ask(address)));
      for (const answer of [first!, ...others]) {
        expect(answer).toMatchObject({
          code: 'STORE_UNAVAILABLE',
          data: null,
          retryAfter: expect.stringMatching(/^[1-9]\d*$/),
        });
        expect(answer.text).not.toContain(new URL(database.uri).port);
        expect(answer.text).not.toMatch(/bolt|ECONN|neo4j|\.ts/i);
      }
      expect([readyAtFirst, 503]).toContain(await readiness(address));
      await until(async () => (await readiness(address)) === 503);

      await comeBack();
      await until(async () => (await readiness(address)) === 200);
      expect(await answered(address)).toEqual(before);
    },
  );

  test('while questions are asked without a pause: each is answered right or told to try again, never wrong or half', async () => {
    const { address } = await server();
    await until(async () => (await readiness(address)) === 200);
    const right = (await answered(address)).text;
    const seen = new Set<string>();
    let answers = 0;
    let goesOn = true;
    const clients = Promise.all(
      Array.from({ length: 8 }, async () => {
        while (goesOn) {
          const { text, code } = await ask(address);
          seen.add(
            text === right
              ? 'right'
              : code === 'STORE_UNAVAILABLE' || code === 'QUERY_TIMEOUT'
                ? 'try again'
                : text,
          );
          answers += 1;
        }
      }),
    );
    clients.catch(() => {}); // told at the end
    await database.signal('SIGKILL');
    await until(() => seen.has('try again'));
    await database.start();
    await until(async () => (await readiness(address)) === 200);
    const sofar = answers;
    await until(() => answers > sofar + 50);
    goesOn = false;
    await clients;
    expect(seen).toEqual(new Set(['right', 'try again']));
  });
});

describe.skipIf(missing)('a server whose database cannot be had when it starts', () => {
  beforeAll(load);

  test('starts all the same, and is ready by itself when the database is there', async () => {
    await database.stop();
    const running = await server();
    expect(await readiness(running.address)).toBe(503);
    expect(await ask(running.address)).toMatchObject({ code: 'STORE_UNAVAILABLE', data: null });
    await database.start();
    await until(async () => (await readiness(running.address)) === 200);
    expect((await answered(running.address)).code).toBeNull();
  });

  test.each<[string, (database: OwnNeo4j) => Record<string, string>]>([
    ['with a wrong password', () => ({ NEO4J_PASSWORD: 'not-the-password' })],
    ['of an unknown name', () => ({ NEO4J_DATABASE: 'another' })],
    ['at an address where nobody listens', () => ({ NEO4J_URI: 'bolt://127.0.0.1:1' })],
  ])(
    '%s: clients are told that it is unavailable, the log why, and the server is not ready',
    async (_, settings) => {
      const running = await server(settings(database));
      expect(await readiness(running.address)).toBe(503);
      const answer = await ask(running.address);
      expect(answer).toMatchObject({ code: 'STORE_UNAVAILABLE', data: null });
      expect(answer.text).not.toMatch(/password|another|127\.0\.0\.1|unauthori/i);
      const log = running.log.join('\n');
      expect(log).toMatch(/"code":"STORE_UNAVAILABLE"/);
      expect(`${log}\n${running.told.join('\n')}`).not.toContain('not-the-password');
      expect(`${log}\n${running.told.join('\n')}`).not.toContain(database.password);
    },
  );

  test('at an address where somebody listens and never answers: the same, in time', async () => {
    const silent = createServer(() => {});
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const { address } = await server({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    expect(await readiness(address)).toBe(503);
    expect(await ask(address)).toMatchObject({ code: 'STORE_UNAVAILABLE', data: null });
    silent.close();
  });
});
