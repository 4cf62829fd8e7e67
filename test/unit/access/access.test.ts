import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildASTSchema, concatAST, parse, type OperationDefinitionNode } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Caller,
  anonymousAccess,
  requireFieldRole,
  requireRole,
} from '../../../src/access/access.ts';
import { isLoopback, openAccessFault } from '../../../src/access/open-access.ts';
import {
  hashToken,
  callerWithToken,
  readTokens,
  tokenFileAccess,
  tokenLine,
} from '../../../src/access/token-file.ts';
import { HttpError } from '../../../src/errors.ts';
import { costOf } from '../../../src/graphql/cost.ts';
import { typeDefs } from '../../../src/graphql/type-defs.ts';

const READER: Caller = { name: 'rita', role: 'reader' };
const ADMIN: Caller = { name: 'ada', role: 'admin' };
const schema = buildASTSchema(concatAST([...typeDefs()]));
const OPEN_ACCESS = anonymousAccess('admin');

describe('the file of tokens', () => {
  test('a line is a name, a role and the hash of a token; comments and empty lines are skipped', () => {
    const { tokens } = readTokens(
      [
        '# who may ask',
        '',
        `rita reader sha256:${'ab'.repeat(32)}`,
        `  ada\tadmin  sha256:${'CD'.repeat(32)}  `,
        '',
      ].join('\r\n'),
    );
    expect(tokens.map(({ name, role }) => [name, role])).toEqual([
      ['rita', 'reader'],
      ['ada', 'admin'],
    ]);
    expect(tokens[1]!.sha256.toString('hex')).toBe('cd'.repeat(32));
  });

  test('every fault is named at once with its line, and nothing that may be a token is repeated', () => {
    const text = [
      'rita reader my-secret-token',
      'ada owner sha256:00',
      'only two',
      `x reader sha256:${'0'.repeat(64)}`,
      `y admin sha256:${'0'.repeat(64)}`,
      `<b> reader sha256:${'1'.repeat(64)}`,
    ].join('\n');
    const { tokens, faults } = readTokens(text);
    expect(tokens.map(({ name }) => name)).toEqual(['x']);
    expect(faults).toEqual([
      'line 1: the hash must be "sha256:" and 64 hexadecimal digits; scripts/hash-token.ts makes it',
      'line 2: the role must be reader or admin: owner',
      'line 3: must be "name role sha256:<hash>", three words: 2 came',
      'line 5: every token must stand once: this one stands in line 4 too',
      'line 6: the name must be 1 to 64 letters, digits, dots, dashes, underscores or @',
    ]);
    expect(faults.join()).not.toContain('my-secret-token');
  });

  test('a file without any token is a fault', () => {
    expect(readTokens('# nobody yet\n').faults).toEqual([
      'there must be at least one token: there is none',
    ]);
  });

  test('only the token itself is known, not its hash, a part of it or another case', () => {
    const { tokens } = readTokens(
      [
        tokenLine('rita', 'reader', 'tnr_one'),
        tokenLine('ada', 'admin', 'tnr_two'),
        tokenLine('rita', 'admin', 'tnr_three'),
      ].join('\n'),
    );
    expect(callerWithToken('tnr_one', tokens)).toEqual(READER);
    expect(callerWithToken('tnr_two', tokens)).toEqual(ADMIN);
    expect(callerWithToken('tnr_three', tokens)).toEqual({ name: 'rita', role: 'admin' });
    for (const wrong of ['', 'tnr_on', 'tnr_one ', 'TNR_ONE', hashToken('tnr_one').toString('hex')])
      expect(callerWithToken(wrong, tokens)).toBeNull();
  });
});

describe('access by a file of tokens', () => {
  let folder: string;
  let path: string;
  let now: number;
  let said: { readonly level: string; readonly reason?: string }[];
  const options = {
    clock: () => now,
    log: {
      info: () => said.push({ level: 'info' }),
      error: ({ faults }: { faults: readonly string[] }) =>
        said.push({ level: 'error', reason: faults.join('; ') }),
    } as never,
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tenure-tokens-'));
    path = join(folder, 'tokens.txt');
    writeFileSync(path, tokenLine('rita', 'reader', 'tnr_one'));
    now = 0;
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('whoever has the token is let in, with its name and role', async () => {
    const access = tokenFileAccess(path, options);
    expect(access.required).toBe(true);
    expect(await access.identify('Bearer tnr_one')).toEqual(READER);
    expect(await access.identify('bearer  tnr_one ')).toEqual(READER);
  });

  test.each([
    [
      undefined,
      'a token is needed: send it as "Authorization: Bearer <token>"',
      'Bearer realm="tenure"',
    ],
    ['', 'a token is needed: send it as "Authorization: Bearer <token>"', 'Bearer realm="tenure"'],
    [
      'Basic cml0YTp0bnJfb25l',
      'the Authorization header must be "Bearer <token>"',
      'Bearer realm="tenure", error="invalid_request"',
    ],
    [
      'tnr_one',
      'the Authorization header must be "Bearer <token>"',
      'Bearer realm="tenure", error="invalid_request"',
    ],
    [
      'Bearer tnr_two',
      'this token is not known here',
      'Bearer realm="tenure", error="invalid_token"',
    ],
    [
      'Bearer tnr_one, Bearer tnr_one',
      'the Authorization header must be "Bearer <token>"',
      'Bearer realm="tenure", error="invalid_request"',
    ],
  ])('the header %j is answered with 401 and why', async (header, message, challenge) => {
    const refusal = await refusalOf(tokenFileAccess(path, options).identify(header));
    expect(refusal).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      message,
      headers: { 'www-authenticate': challenge },
    });
  });

  test('a token added to the file is known a second later, and one taken out is not', async () => {
    const access = tokenFileAccess(path, options);
    writeFileSync(path, tokenLine('ada', 'admin', 'tnr_two'));
    now = 999;
    expect(await access.identify('Bearer tnr_one')).toEqual(READER);
    now = 1_000;
    expect(await access.identify('Bearer tnr_two')).toEqual(ADMIN);
    await expect(access.identify('Bearer tnr_one')).rejects.toThrow('not known');
    expect(said).toEqual([{ level: 'info' }]);
  });

  test('a file put in its place under the same name is read, even with the same length', async () => {
    const access = tokenFileAccess(path, options);
    writeFileSync(join(folder, 'next'), tokenLine('rita', 'reader', 'tnr_two'));
    renameSync(join(folder, 'next'), path);
    now = 1_000;
    expect(await access.identify('Bearer tnr_two')).toEqual(READER);
  });

  test.each([
    ['', 'there must be at least one token: there is none'],
    ['rita reader', 'line 1: must be "name role sha256:<hash>", three words: 2 came'],
    [null, 'the file cannot be read'],
  ])('if the file becomes %j nobody may ask, and it is logged once', async (text, fault) => {
    const access = tokenFileAccess(path, options);
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
    for (now of [1_000, 2_000, 3_000])
      await expect(access.identify('Bearer tnr_one')).rejects.toThrow('not known');
    expect(said).toEqual([{ level: 'error', reason: fault }]);
    expect(access.tokens!()).toEqual({ known: 0, faults: 1 });
    writeFileSync(path, tokenLine('ada', 'admin', 'tnr_two'));
    now = 4_000;
    expect(await access.identify('Bearer tnr_two')).toEqual(ADMIN);
    expect(access.tokens!()).toEqual({ known: 1, faults: 0 });
  });

  test('a faulty line counts alone: other lines are in force, and a revoked token is not', async () => {
    const access = tokenFileAccess(path, options);
    writeFileSync(path, `rita reader\n${tokenLine('ada', 'admin', 'tnr_two')}`);
    now = 1_000;
    expect(await access.identify('Bearer tnr_two')).toEqual(ADMIN);
    await expect(access.identify('Bearer tnr_one')).rejects.toThrow('not known');
    expect(access.tokens!()).toEqual({ known: 1, faults: 1 });
  });

  test('a file that cannot be used stops the start', () => {
    writeFileSync(path, 'rita');
    expect(() => tokenFileAccess(path, options)).toThrow('three words: 1 came');
    expect(() => tokenFileAccess(join(folder, 'none'), options)).toThrow('ENOENT');
  });
});

describe('roles', () => {
  test('an admin may do what a reader may; a reader is told which role is needed', () => {
    expect(() => requireRole(READER, 'reader', 'asking')).not.toThrow();
    expect(() => requireRole(ADMIN, 'reader', 'asking')).not.toThrow();
    expect(() => requireRole(ADMIN, 'admin', 'reading the metrics')).not.toThrow();
    expect(() => requireRole(READER, 'admin', 'reading the metrics')).toThrow(
      'reading the metrics needs the role admin: rita has the role reader',
    );
  });

  test.each([
    '{ changes(since: "2026-01-01T00:00:00Z") { nodes { kind } } }',
    '{ mine: changes(since: "2026-01-01T00:00:00Z") { nodes { kind } } }',
    '{ ... { ... on Query { changes(since: "2026-01-01T00:00:00Z") { nodes { kind } } } } }',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { changes(since: "2026-01-01T00:00:00Z") { nodes { kind } } }',
    '{ changes(since: "2026-01-01T00:00:00Z") @include(if: false) { nodes { kind } } }',
  ])('what loads have changed is for admins, however it is asked for: %s', (text) => {
    expect(() => ask(ADMIN, text)).not.toThrow();
    expect(() => ask(READER, text)).toThrow(
      'asking for changes needs the role admin: rita has the role reader',
    );
  });

  test.each([
    '{ rights { totalCount } }',
    '{ changes: rights { totalCount } }',
    '{ rights { nodes { ...A } } } fragment A on Right { evidence { id } }',
  ])('a reader may ask %s', (text) => {
    expect(() => ask(READER, text)).not.toThrow();
  });

  test('fragments that double at every step are each read once', () => {
    const steps = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    ).join(' ');
    expect(() =>
      ask(READER, `{ ...F0 } ${steps} fragment F60 on Query { rights { totalCount } }`),
    ).not.toThrow();
    expect(() => ask(READER, `{ ...F0 } ${steps} fragment F60 on Query { changes }`)).toThrow(
      'asking for changes needs the role admin',
    );
  });

  test('where no tokens are asked for, anyone is an admin', async () => {
    expect(await OPEN_ACCESS.identify(undefined)).toMatchObject({ role: 'admin' });
    expect(OPEN_ACCESS.required).toBe(false);
  });
});

describe('listening', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['localhost', true],
    ['LOCALHOST', true],
    ['::1', true],
    ['[::1]', true],
    ['0:0:0:0:0:0:0:1', true],
    ['::ffff:127.0.0.1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.0.7', false],
    ['128.0.0.1', false],
    ['example.org', false],
    ['127.0.0.1.example.org', false],
    ['localhost.example.org', false],
    ['::2', false],
    ['1::1', false],
    ['::ffff:10.0.0.1', false],
  ])('%s means this machine only: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });

  test('a server that others can reach asks for tokens, or was told in words that it need not', () => {
    const guarded = { required: true };
    expect(openAccessFault('127.0.0.1', OPEN_ACCESS, false)).toBeNull();
    expect(openAccessFault('0.0.0.0', guarded, false)).toBeNull();
    expect(openAccessFault('0.0.0.0', OPEN_ACCESS, true)).toBeNull();
    const fault = openAccessFault('0.0.0.0', OPEN_ACCESS, false)!;
    for (const way of ['API_TOKENS_FILE=', 'JWKS_URL=', 'ALLOW_OPEN_ACCESS=yes', 'HOST=127.0.0.1'])
      expect(fault).toContain(way);
  });
});

function ask(caller: Caller, text: string): void {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  costOf(operation, document, schema, {}, (_, { name }) => requireFieldRole(caller, name));
}

async function refusalOf(work: Promise<unknown>): Promise<HttpError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HttpError);
  return error as HttpError;
}
