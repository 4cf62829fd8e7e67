import { Agent, request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { SCENARIOS } from '../../support/fixture.ts';
import { type RunningServer, startProcess } from '../../support/process.ts';

const SETTINGS = { STORE: 'memory', SEED_DIR: SCENARIOS };
const CLIENTS = 16;
const BODY = JSON.stringify({
  query: '{ rights(year: 2027, first: 50) { nodes { id statement holder { name } } totalCount } }',
});

let server: RunningServer | null = null;
afterEach(() => {
  server?.child.kill('SIGKILL');
});

describe('a server that is told to stop while 16 clients ask without a pause', () => {
  test(
    'answers every question that it took, whole, and ends with 0',
    { timeout: 120_000 },
    async () => {
      server = await startProcess({ ...SETTINGS, LOG_LEVEL: 'info' });
      const { address, child, log, ended } = server;
      const clients = Array.from({ length: CLIENTS }, (_, number) => askOnAndOn(address, number));
      await until(() => clients.every(({ answered }) => answered.length >= 10));
      const before = clients.map(({ answered }) => answered.length);
      child.kill('SIGTERM');
      const failures = await Promise.all(clients.map(({ failed }) => failed));

      expect(await ended).toBe(0);
      for (const [number, { answered }] of clients.entries())
        expect(answered.length).toBeGreaterThan(before[number]!);
      // What broke is a connection that the server had not taken: never one on which it had
      // answered before, and never in an answer.
      for (const { code, reused, began } of failures)
        expect({ code, reused, began }).toEqual({
          code: expect.stringMatching(/^ECONN(REFUSED|RESET)$/),
          reused: false,
          began: false,
        });
      const ours = /"requestId":"(stop-[\d-]+)"/;
      const logged = log.flatMap((line) => ours.exec(line)?.[1] ?? []);
      expect(new Set(logged)).toEqual(new Set(clients.flatMap(({ answered }) => answered)));
    },
  );

  test(
    'is not ready meanwhile, and a second signal ends it at once',
    { timeout: 120_000 },
    async () => {
      server = await startProcess({ ...SETTINGS, LOG_LEVEL: 'warn' });
      server.child.kill('SIGTERM');
      await until(async () => (await fetch(`${server!.address}/health/ready`)).status === 503);
      expect((await fetch(`${server.address}/health/live`)).status).toBe(200);
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(1);
    },
  );
});

interface Failure {
  readonly code: string | undefined;
  /** Whether the connection had carried an answer before. */
  readonly reused: boolean;
  /** Whether some of an answer had come. */
  readonly began: boolean;
}

/** Asks again and again until that fails. */
function askOnAndOn(
  address: string,
  number: number,
): { readonly answered: readonly string[]; readonly failed: Promise<Failure> } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answered: string[] = [];
  const failed = (async () => {
    for (let count = 0; ; count++) {
      const id = `stop-${number}-${count}`;
      const failure = await askOnce(address, agent, id);
      if (failure) return failure;
      answered.push(id);
    }
  })();
  return { answered, failed };
}

function askOnce(address: string, agent: Agent, id: string): Promise<Failure | null> {
  return new Promise((resolve) => {
    let began = false;
    const asked = request(
      `${address}/graphql`,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'x-request-id': id },
      },
      (response) => {
        began = true;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', (error: NodeJS.ErrnoException) =>
          resolve({ code: error.code, reused: asked.reusedSocket, began }),
        );
        response.on('end', () => {
          const { data } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
            data?: { rights: { nodes: unknown[] } };
          };
          resolve(
            response.statusCode === 200 && data
              ? null
              : { code: `HTTP ${response.statusCode}`, reused: asked.reusedSocket, began },
          );
        });
      },
    );
    asked.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: error.code, reused: asked.reusedSocket, began }),
    );
    asked.end(BODY);
  });
}

/** Waits until something is so; the test's own time limit is the end of it. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 20));
}
