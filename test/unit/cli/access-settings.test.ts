import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashToken, tokenLine } from '../../../src/access/token-file.ts';
import { ConfigError, configFrom } from '../../../src/config.ts';
import type { Environment } from '../../../src/settings.ts';
import { logAt } from '../../../src/log.ts';
import { guardsFrom } from '../../../src/cli/start/configure-guards.ts';

let folder: string;
let tokens: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenure-settings-'));
  tokens = join(folder, 'tokens.txt');
  writeFileSync(tokens, tokenLine('rita', 'reader', 'tnr_one'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('who may ask', () => {
  test('is anyone on this machine, by default, as much as it likes', () => {
    const guards = guardsOf({});
    expect([guards.access.required, guards.rate, guards.proxies, guards.trusted]).toEqual([
      false,
      null,
      0,
      null,
    ]);
  });

  test.each([
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.168.0.7' },
    { HOST: '0.0.0.0', ALLOW_OPEN_ACCESS: 'no' },
  ])('%j is refused without tokens, with the ways out', (set) => {
    const [fault] = faultsOf(set);
    expect(fault).toContain(`HOST ${set.HOST} can be reached from other machines`);
    expect(fault).toContain('ALLOW_OPEN_ACCESS=yes');
  });

  test('is anyone, where that was said in words; then each client has its limit', () => {
    const guards = guardsOf({ HOST: '0.0.0.0', ALLOW_OPEN_ACCESS: 'yes' });
    expect([guards.access.required, guards.rate === null]).toEqual([false, false]);
    expect(
      guardsOf({ HOST: '0.0.0.0', ALLOW_OPEN_ACCESS: 'yes', RATE_LIMIT: 'off' }).rate,
    ).toBeNull();
  });

  test.each<[Environment, string]>([
    [{}, 'admin'],
    [{ OPEN_ROLE: 'reader' }, 'reader'],
    [{ HOST: '0.0.0.0', ALLOW_OPEN_ACCESS: 'yes' }, 'reader'],
    [{ HOST: '0.0.0.0', ALLOW_OPEN_ACCESS: 'yes', OPEN_ROLE: 'admin' }, 'admin'],
  ])('without tokens and with %j is anyone as %s', async (set, role) => {
    expect(await guardsOf(set).access.identify(undefined)).toEqual({ name: 'anyone', role });
  });

  test('only without tokens must the server be asked by a known name', () => {
    expect(guardsOf({ ALLOWED_HOSTS: 'a.example, b' }).hosts).toEqual(['a.example', 'b']);
    expect(guardsOf({ PUBLIC_URL: 'https://c.example/tenure/' }).hosts).toEqual(['c.example']);
    expect(guardsOf({ API_TOKENS_FILE: tokens }).hosts).toBeNull();
  });

  test('is who has a token of the file', async () => {
    const guards = guardsOf({ HOST: '0.0.0.0', API_TOKENS_FILE: tokens });
    expect(guards.access.required).toBe(true);
    expect(await guards.access.identify('Bearer tnr_one')).toEqual({
      name: 'rita',
      role: 'reader',
    });
  });

  test.each<[Environment, string]>([
    [{ API_TOKENS_FILE: 'no/such/file' }, 'API_TOKENS_FILE no/such/file cannot be used: ENOENT'],
    [
      { TRUSTED_DOCUMENTS: 'package.json' },
      'TRUSTED_DOCUMENTS cannot be used: name: the key must be the SHA-256 of its document',
    ],
    [
      { JWKS_FILE: 'package.json', JWT_ISSUER: 'i', JWT_AUDIENCE: 'a' },
      'JWKS_FILE package.json cannot be used: ',
    ],
  ])('%j stops the start', (set, fault) => {
    expect(faultsOf(set)[0]).toContain(fault);
  });

  test('every file that cannot be used is named at once', () => {
    expect(faultsOf({ API_TOKENS_FILE: 'none', TRUSTED_DOCUMENTS: 'none' })).toHaveLength(2);
  });
});

describe('settings that do not go together', () => {
  test.each<[Environment, readonly string[]]>([
    [
      {
        API_TOKENS_FILE: 'a',
        JWKS_URL: 'https://id.example/keys',
        JWT_ISSUER: 'i',
        JWT_AUDIENCE: 'a',
      },
      ['Only one of API_TOKENS_FILE, JWKS_URL and JWKS_FILE may be set: API_TOKENS_FILE, JWKS_URL'],
    ],
    [
      { JWKS_URL: 'https://id.example/keys' },
      [
        'JWT_ISSUER must be set if JWKS_URL is: it is not set',
        'JWT_AUDIENCE must be set if JWKS_URL is: it is not set',
      ],
    ],
    [
      { JWT_ISSUER: 'i', JWT_ROLE_CLAIM: 'r' },
      [
        'JWT_ISSUER means nothing without JWKS_URL or JWKS_FILE: neither is set',
        'JWT_ROLE_CLAIM means nothing without JWKS_URL or JWKS_FILE: neither is set',
      ],
    ],
    [
      { JWKS_URL: 'http://id.example/keys', JWT_ISSUER: 'i', JWT_AUDIENCE: 'a' },
      [
        'JWKS_URL must be an address that begins with https:// (or http:// on this machine), without user and password: http://id.example/keys',
      ],
    ],
    [
      { RATE_LIMIT: '0' },
      ['RATE_LIMIT must be the cost that a client may cause in a minute, 1 or more, or off: 0'],
    ],
    [
      { RATE_LIMIT: 'auto' },
      ['RATE_LIMIT must be the cost that a client may cause in a minute, 1 or more, or off: auto'],
    ],
    [
      { TRUSTED_PROXIES: '-1' },
      ['TRUSTED_PROXIES must be how many proxies of yours stand in front, 0 to 9: -1'],
    ],
    [
      { ALLOWED_HOSTS: '*' },
      [
        'ALLOWED_HOSTS must be names such as tenure.example, without ports, separated by commas, never *: *',
      ],
    ],
    [{ OPEN_ROLE: 'owner' }, ['OPEN_ROLE must be reader or admin: owner']],
    [{ ALLOW_OPEN_ACCESS: 'true' }, ['ALLOW_OPEN_ACCESS must be yes or no: true']],
  ])('%j', (set, faults) => {
    expect(faultsOf(set)).toEqual(faults);
  });

  test('no token and no hash of one stands in a setting', () => {
    const config = JSON.stringify(configFrom({ API_TOKENS_FILE: tokens }));
    expect(config).not.toContain(hashToken('tnr_one').toString('hex'));
    expect(config).not.toContain('tnr_one');
  });
});

function guardsOf(set: Environment) {
  return guardsFrom(configFrom(set), logAt('silent'));
}

function faultsOf(set: Environment): readonly string[] {
  try {
    guardsOf(set);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  throw new Error('the settings were expected to be refused');
}
