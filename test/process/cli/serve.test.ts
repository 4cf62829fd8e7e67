/** The server as a process: what it says, when it is ready, how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { explainFailure } from '../../../src/cli/start/explain-failure.ts';
import { openStore } from '../../../src/cli/start/open-store.ts';
import { type Config, configFrom } from '../../../src/config.ts';
import type { Environment } from '../../../src/settings.ts';
import { SCENARIOS } from '../../support/fixture.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A folder that is not there: as PATH it has no Java and no Maven, and no Neo4j runs in it. */
const NOWHERE = path.join(ROOT, 'no-such-folder');
const running = new Set<ChildProcess>();

beforeAll(() => {
  vi.stubEnv('JAVA_HOME', NOWHERE); // in this process too there is no Java
});
afterAll(() => {
  vi.unstubAllEnvs();
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

interface Started {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Exit code, and the signal that ended it. */
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
  /** Waits until standard output holds a text. */
  readonly says: (text: string | RegExp) => Promise<void>;
}

const DIRECTLY: readonly string[] = [
  process.execPath,
  '--import',
  import.meta.resolve('tsx'),
  path.join(ROOT, 'src/cli/serve.ts'),
];

/** Starts the server as npm start does; PATH, HOME and what is given are all that it is set. */
function start(
  environment: Readonly<Record<string, string>>,
  cwd = ROOT,
  command = DIRECTLY,
): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command[0]!, command.slice(1), {
    cwd,
    env: {
      PATH,
      HOME,
      SEED_DIR: SCENARIOS,
      PORT: '0',
      STORE: 'memory',
      LOG_LEVEL: 'warn',
      LOCAL_NEO4J_DIR: NOWHERE,
      ...environment,
    },
  });
  running.add(child);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const says = async (text: string | RegExp) => {
    while (!out.match(text)) {
      const over = await Promise.race([
        once(child.stdout, 'data').then(() => false),
        ended.then(() => true),
      ]);
      if (over && !out.match(text))
        throw new Error(`it ended without saying ${String(text)}:\n${out}\n${err}`);
    }
  };
  return { child, out: () => out, err: () => err, ended, says };
}

const addressIn = (text: string) => /http:\/\/\S+\/graphql/.exec(text)![0];

async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe.concurrent('a server that answers from memory', () => {
  test('says from what it answers and where, and ends with 0 on SIGTERM', async () => {
    const server = start({ TODAY: '2026-04-26' });
    await server.says('Ctrl-C ends it');
    expect(server.out()).toMatch(
      /Tenure \d+\.\d+\.\d+ answers from MEMORY: 15 rights of 2 parties, from 7 sources\./,
    );
    const address = addressIn(server.out());
    expect(
      await ask(
        address,
        '{ meta { store today } rights(filter: { kind: [LIBERTY_TO_ACT] }) { totalCount } }',
      ),
    ).toEqual({
      data: { meta: { store: 'MEMORY', today: '2026-04-26' }, rights: { totalCount: 0 } },
    });
    expect((await fetch(address.replace('/graphql', '/health/ready'))).status).toBe(200);
    expect(server.out()).toMatch(/ Explorer +http:\S+\/\n +Playground +http:\S+\/playground\n/);
    for (const page of ['/', '/playground'])
      expect(await (await fetch(address.replace('/graphql', page))).text()).toContain(
        '<script type="module"',
      );
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual([0, null]);
    expect(server.err()).toBe('');
  });

  test('that npm started ends when npm is told to end', async () => {
    const server = start({ PATH: process.env['PATH']! }, ROOT, ['npm', 'start']);
    await server.says('Ctrl-C ends it');
    const address = addressIn(server.out());
    server.child.kill('SIGTERM');
    await server.ended;
    await expect(ask(address, '{ __typename }')).rejects.toThrow('fetch failed');
  });

  test('reads the settings of the file .env, and ends with 0 on Ctrl-C too', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tenure-main-'));
    try {
      writeFileSync(path.join(folder, '.env'), 'TODAY=2031-05-06\nTODYA=1\n');
      const server = start({}, folder);
      await server.says('Ctrl-C ends it');
      expect(server.out()).toContain(
        'TODYA is set, but there is no such setting: did you mean TODAY?',
      );
      expect(await ask(addressIn(server.out()), '{ meta { today } }')).toEqual({
        data: { meta: { today: '2031-05-06' } },
      });
      server.child.kill('SIGINT');
      expect(await server.ended).toEqual([0, null]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.concurrent('what keeps it from starting is told in plain words, with exit code 1', () => {
  const failing = async (environment: Readonly<Record<string, string>>): Promise<string> => {
    const server = start(environment);
    expect(await server.ended).toEqual([1, null]);
    expect(server.err()).not.toMatch(/\n\s+at /);
    return server.err();
  };
  /** What would be told, found in this process. */
  const told = async (environment: Environment): Promise<string> => {
    let config: Config | null = null;
    try {
      config = configFrom({ SEED_DIR: SCENARIOS, LOCAL_NEO4J_DIR: NOWHERE, ...environment });
      await openStore(config, () => {}, new AbortController().signal);
    } catch (error) {
      return explainFailure(error, config)!.join('\n');
    }
    throw new Error('it would have started');
  };

  test('settings: all that are wrong', async () => {
    const said = await told({ PORT: 'many', TODAY: 'now', STORE: 'disk' });
    for (const name of ['PORT must be', 'TODAY must be', 'STORE must be', '.env.example'])
      expect(said).toContain(name);
  });

  test('arguments, which npm start does not take', async () => {
    const server = start({}, ROOT, [...DIRECTLY, '--port', '5000']);
    expect(await server.ended).toEqual([1, null]);
    expect(server.err()).toContain(
      'npm start takes no arguments, since every setting comes from the environment or the file .env: --port 5000',
    );
  });

  test('a port that is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      expect(await failing({ PORT: String(port) })).toContain(
        `PORT ${port} on 127.0.0.1 is in use`,
      );
    } finally {
      other.close();
    }
  });

  test('a host that this machine does not have', async () => {
    expect(await failing({ HOST: '192.0.2.1', ALLOW_OPEN_ACCESS: 'yes' })).toContain(
      'HOST 192.0.2.1 is no address of this machine',
    );
  });

  test('facts that are faulty: all faults, with their places', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tenure-facts-'));
    try {
      writeFileSync(
        path.join(folder, 'parties.yaml'),
        'parties:\n  - { id: party:a, kind: COMPANY, name: A }\n  - { id: party:b, kind: FIRM, name: B }\n',
      );
      const said = await failing({ SEED_DIR: folder });
      expect(said).toContain('The facts cannot be used');
      expect(said).toMatch(/parties\.yaml:3:\d+ .*: expected .*, found FIRM/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a folder of facts that is not there', async () => {
    expect(await told({ STORE: 'memory', SEED_DIR: '/no/such/folder' })).toContain(
      '/no/such/folder',
    );
  });

  test('no Neo4j, where nothing may answer in its place', async () => {
    for (const said of [
      await failing({ STORE: 'neo4j', PATH: NOWHERE }),
      await told({ STORE: 'auto', NODE_ENV: 'production' }),
    ]) {
      expect(said).toContain('Neo4j cannot be started here');
      expect(said).toContain('NEO4J_URI');
    }
  });
});

test.concurrent(
  'without Java it falls back to memory, and says what is missing and how to get Neo4j',
  async () => {
    const server = start({ STORE: 'auto', PATH: NOWHERE });
    await server.says('Ctrl-C ends it');
    for (const part of [
      'There is no Neo4j on this machine',
      'Java',
      'NEO4J_URI',
      'docker compose up',
      'Maven',
      'answers from MEMORY',
    ])
      expect(server.out()).toContain(part);
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual([0, null]);
  },
);

test.concurrent(
  'a Neo4j that is away does not keep the server from starting: it is live, not ready, and says so',
  async () => {
    const server = start({
      STORE: 'auto',
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'secret-password',
    });
    await server.says('Ctrl-C ends it');
    expect(server.out()).toContain('Nothing answers at bolt://127.0.0.1:1');
    const address = addressIn(server.out());
    expect((await fetch(address.replace('/graphql', '/health/live'))).status).toBe(200);
    expect((await fetch(address.replace('/graphql', '/health/ready'))).status).toBe(503);
    expect(await ask(address, '{ meta { store } }')).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual([0, null]);
    expect(server.out() + server.err()).not.toContain('secret-password');
  },
);
