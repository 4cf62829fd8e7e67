import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, configFrom, readEnvironment } from '../../src/config.ts';
import { type Environment, SETTINGS } from '../../src/settings.ts';
import { parseDay } from '../../src/domain/time/day.ts';

function faultsOf(environment: Environment): readonly string[] {
  try {
    configFrom(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('nothing set means the defaults', () => {
  expect(configFrom({})).toMatchObject({
    STORE: 'auto',
    neo4j: null,
    PORT: 4000,
    HOST: '127.0.0.1',
    SEED_DIR: 'seed/data',
    LOG_LEVEL: 'info',
    NODE_ENV: 'development',
    CORS_ORIGINS: [],
    INTROSPECTION: 'on',
    warnings: [],
  });
  expect(configFrom({}).TODAY).toBeUndefined();
});

test('what is set is read, and an empty text counts as not set', () => {
  expect(
    configFrom({
      STORE: 'neo4j',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'rights',
      PORT: '0',
      HOST: '::1',
      SEED_DIR: 'other',
      TODAY: '2026-04-27',
      LOG_LEVEL: 'debug',
      NODE_ENV: 'production',
      CORS_ORIGINS: 'https://a.example, http://localhost:3000 ,',
      INTROSPECTION: 'off',
    }),
  ).toMatchObject({
    STORE: 'neo4j',
    neo4j: {
      uri: 'neo4j+s://graph.example:7687',
      user: 'reader',
      password: 'secret',
      database: 'rights',
    },
    PORT: 0,
    HOST: '::1',
    SEED_DIR: 'other',
    TODAY: parseDay('2026-04-27'),
    LOG_LEVEL: 'debug',
    NODE_ENV: 'production',
    CORS_ORIGINS: ['https://a.example', 'http://localhost:3000'],
    INTROSPECTION: 'off',
  });
  expect(configFrom({ PORT: '', TODAY: '', NEO4J_URI: '', CORS_ORIGINS: '' })).toMatchObject({
    PORT: 4000,
    neo4j: null,
    CORS_ORIGINS: [],
  });
  expect(configFrom({ TODAY: '' }).TODAY).toBeUndefined();
});

test('the managed Neo4j keeps its data in the checkout unless told otherwise', () => {
  expect(configFrom({}).managedNeo4j.dir).toMatch(/\.neo4j.data$/);
  expect(configFrom({ LOCAL_NEO4J_DIR: '/var/lib/tenure' }).managedNeo4j.dir).toBe(
    '/var/lib/tenure',
  );
});

test('settings cannot be changed after the start', () => {
  const config = configFrom({ NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'x' });
  for (const part of [config, config.neo4j, config.CORS_ORIGINS, config.warnings])
    expect(Object.isFrozen(part)).toBe(true);
});

test('the limits of a question are the usual ones but for those that are set', () => {
  expect(configFrom({}).limits).toEqual({});
  expect(
    configFrom({
      MAX_DEPTH: '20',
      MAX_ALIASES: '0',
      MAX_DIRECTIVES: '1',
      MAX_TOKENS: '100000',
      MAX_COST: '5000',
      MAX_PAGE: '50',
    }).limits,
  ).toEqual({ depth: 20, aliases: 0, directives: 1, tokens: 100_000, cost: 5_000, page: 50 });
});

test('answers may be kept in 64 MB, in another amount, or not at all', () => {
  expect(
    [{}, { CACHE_MB: '500' }, { CACHE_MB: '0' }].map((settings) => configFrom(settings).CACHE_MB),
  ).toEqual([64, 500, 0]);
});

describe('faults', () => {
  test.each([
    ['STORE', 'mysql'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['NEO4J_DATABASE', 'no spaces'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'tenure.example'],
    ['PUBLIC_URL', 'ftp://tenure.example'],
    ['PUBLIC_URL', 'https://tenure.example/?a=b'],
    ['PUBLIC_URL', 'https://tenure.example/#'],
    ['HOST', 'http://localhost'],
    ['TODAY', '2026-02-30'],
    ['TODAY', 'today'],
    ['TODAY', '0999-12-31'],
    ['LOG_LEVEL', 'verbose'],
    ['NODE_ENV', 'staging'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://a.example,https://b.example/path'],
    ['CORS_ORIGINS', 'a.example'],
    ['INTROSPECTION', 'maybe'],
    ['MAX_DEPTH', '0'],
    ['MAX_ALIASES', '-1'],
    ['MAX_DIRECTIVES', 'none'],
    ['MAX_TOKENS', '1e3'],
    ['MAX_COST', '100000000000'],
    ['MAX_PAGE', '101'],
    ['CACHE_MB', '64 MB'],
    ['CACHE_MB', '-1'],
  ])('%s=%s is named, with what was expected and what came', (name, value) => {
    const faults = faultsOf({
      [name]: value,
      ...(name === 'NEO4J_URI' ? { NEO4J_PASSWORD: 'x' } : {}),
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} must be .*: `));
    expect(faults[0]!.endsWith(value)).toBe(true);
  });

  test('all are named at once', () => {
    expect(
      faultsOf({ STORE: 'x', PORT: 'x', TODAY: 'x', NEO4J_URI: 'x' }).map(
        (fault) => fault.split(' ')[0],
      ),
    ).toEqual(['STORE', 'NEO4J_URI', 'PORT', 'TODAY', 'NEO4J_PASSWORD']);
  });

  test('a server needs a password, be it an empty one', () => {
    expect(faultsOf({ NEO4J_URI: 'bolt://localhost' })).toEqual([
      expect.stringContaining('NEO4J_PASSWORD must be set'),
    ]);
    expect(faultsOf({ NEO4J_URI: 'bolt://localhost', STORE: 'memory' })).toEqual([]);
    expect(configFrom({ NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: '' }).neo4j?.password).toBe(
      '',
    );
  });

  test('a password in an address is refused, and not repeated', () => {
    const [fault] = faultsOf({ NEO4J_URI: 'bolt://neo4j:hunter2@localhost', NEO4J_PASSWORD: 'x' });
    expect(fault).toContain('without user and password');
    expect(fault).not.toContain('hunter2');
  });

  test.each([
    ['NEO4J_URI', 'bolt://neo4j:hunt/er2@localhost'],
    ['NEO4J_URI', 'neo4j:hunter2@localhost'],
    ['NEO4J_URI', 'bolt://neo4j:h@hunter2@localhost'],
    ['JWKS_URL', 'https://me:hunter2@id.example/keys'],
    ['JWKS_URL', 'http://me:hunter2@id.example/keys'],
    ['CORS_ORIGINS', 'https://a.example,https://me:hunter2@b.example'],
  ])('%s=%s is not repeated with its password', (name, value) => {
    const faults = faultsOf({ [name]: value }).filter((fault) => fault.startsWith(`${name} `));
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toMatch(/hunt|er2/);
  });
});

test('a setting that was misspelt is pointed out; the rest of the environment is left alone', () => {
  expect(
    configFrom({
      NEO4J_URL: 'bolt://localhost',
      LOGLEVEL: 'debug',
      NEO4J_USERNAME: 'x',
      HOME: '/root',
      PATH: '/bin',
      NEO4J_AUTH: 'none',
      npm_config_port: '1',
    }).warnings,
  ).toEqual([
    'LOGLEVEL is set, but there is no such setting: did you mean LOG_LEVEL?',
    'NEO4J_URL is set, but there is no such setting: did you mean NEO4J_URI?',
    'NEO4J_USERNAME is set, but there is no such setting: did you mean NEO4J_USER?',
  ]);
});

describe('a setting about access that would not be read stops the start:', () => {
  test.each([
    ['API_TOKEN_FILE', 'tokens.txt', 'API_TOKEN_FILE is not a setting, and API_TOKENS_FILE may be'],
    ['api_tokens_file', 'tokens.txt', 'api_tokens_file is not a setting, and API_TOKENS_FILE'],
    ['JWKS_URI', 'https://id.example', 'JWKS_URI is not a setting, and JWKS_URL may be meant'],
    ['RATE_LIMITS', '100', 'RATE_LIMITS is not a setting, and RATE_LIMIT may be meant'],
    ['INTROSPECTON', 'off', 'INTROSPECTON is not a setting, and INTROSPECTION may be meant'],
    ['API_TOKENS_FILE', '', 'API_TOKENS_FILE must have a value, or be left out: ""'],
    ['INTROSPECTION', '', 'INTROSPECTION must have a value, or be left out: ""'],
  ])('%s=%s', (name, value, fault) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining(fault)]);
  });
});

describe('the file .env', () => {
  const fileOf = (bytes: string | Buffer) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tenure-env-'));
    try {
      writeFileSync(path.join(folder, '.env'), bytes);
      return readEnvironment(folder, {});
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const SET = { API_TOKENS_FILE: 'tokens.txt', PORT: '2' };

  test.each([
    ['with a byte order mark', '\uFEFFAPI_TOKENS_FILE=tokens.txt\nPORT=2\n'],
    ['with the line ends of Windows', 'API_TOKENS_FILE=tokens.txt\r\nPORT=2\r\n'],
    ['with the line ends of old Macs', 'API_TOKENS_FILE=tokens.txt\rPORT=2\r'],
    ['with spaces and quotes', '  API_TOKENS_FILE = "tokens.txt"\n export PORT=2'],
    ['in UTF-16', Buffer.from('\uFEFFAPI_TOKENS_FILE=tokens.txt\nPORT=2\n', 'utf16le')],
    [
      'in UTF-16, big end first',
      Buffer.from('\uFEFFAPI_TOKENS_FILE=tokens.txt\nPORT=2\n', 'utf16le').swap16(),
    ],
  ])('is read %s', (_, bytes) => {
    expect(fileOf(bytes)).toEqual(SET);
  });

  test.each(['API_TOKENS_FILE: tokens.txt', 'API_TOKENS_FILE tokens.txt', 'set it\njwks_url'])(
    'is refused if it says %j',
    (text) => {
      expect(() => fileOf(`PORT=2\n${text}\n`)).toThrow(/^\.env:\d must be \w+=<value>/);
    },
  );

  test('is read where there is one, and the environment wins', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tenure-env-'));
    try {
      expect(readEnvironment(folder, { PORT: '1' })).toEqual({ PORT: '1' });
      writeFileSync(path.join(folder, '.env'), '# a remark\nPORT=2\nSTORE="memory"\n');
      expect(readEnvironment(folder, { PORT: '1' })).toEqual({ PORT: '1', STORE: 'memory' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('.env.example names every setting, and what it shows can be used', () => {
    const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const shown = Object.fromEntries(
      [...text.matchAll(/^#([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]),
    );
    const filled = Object.entries(shown).filter(
      ([name, value]) => value !== '' || name === 'NEO4J_PASSWORD',
    );
    expect(configFrom(Object.fromEntries(filled)).warnings).toEqual([]);
    expect(Object.keys(shown).sort()).toEqual([...SETTINGS].sort());
  });
});

test.each([
  ['https://tenure.example', 'https://tenure.example'],
  ['https://Tenure.example/', 'https://tenure.example'],
  ['http://10.0.0.1:8080/law/tenure/', 'http://10.0.0.1:8080/law/tenure'],
])('PUBLIC_URL %s is %s, without a slash at its end', (given, publicUrl) => {
  expect(configFrom({ PUBLIC_URL: given }).PUBLIC_URL).toBe(publicUrl);
});
