import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  SignJWT,
  UnsecuredJWT,
  base64url,
  exportJWK,
  generateKeyPair,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Access } from '../../../src/access/access.ts';
import { jwtAccess } from '../../../src/access/jwt.ts';

const SETTINGS = {
  issuer: 'https://id.example',
  audience: 'tenure',
  roleClaim: 'roles',
  maxAgeHours: 2,
};
const GOOD: JWTPayload = {
  sub: 'rita',
  iss: 'https://id.example',
  aud: 'tenure',
  roles: ['reader'],
};

let ours: Pair;
let next: Pair;
let foreign: Pair;
let folder: string;
let file: string;
let now = 0;
let logged: string[] = [];
const options = {
  clock: () => now,
  log: { info: () => {}, error: ({ reason }: { reason: string }) => logged.push(reason) } as never,
};

beforeAll(async () => {
  [ours, next, foreign] = await Promise.all([pair('ours'), pair('next'), pair('ours')]);
  folder = mkdtempSync(join(tmpdir(), 'tenure-keys-'));
  file = join(folder, 'keys.json');
});
beforeEach(() => {
  now = 0;
  logged = [];
  writeFileSync(file, JSON.stringify({ keys: [ours.jwk] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('access by signed tokens, keys from a file', () => {
  test('a token of the issuer, for the audience, signed by its key, gives its subject and role', async () => {
    const access = jwtAccess({ ...SETTINGS, keys: { file } }, options);
    expect(await identify(access, await signed(GOOD))).toEqual({ name: 'rita', role: 'reader' });
    expect(
      await identify(
        access,
        await signed({ ...GOOD, aud: ['other', 'tenure'], roles: ['reader', 'admin'] }),
      ),
    ).toEqual({ name: 'rita', role: 'admin' });
    expect(await identify(access, await signed({ ...GOOD, roles: 'openid admin' }))).toEqual({
      name: 'rita',
      role: 'admin',
    });
  });

  test.each<[string, () => Promise<string> | string, string]>([
    ['has expired', () => signed(GOOD, { expires: '-1h' }), 'the token has expired'],
    [
      'is of another issuer',
      () => signed({ ...GOOD, iss: 'https://evil.example' }),
      'the token is not for this server: its claim iss does not fit',
    ],
    [
      'is for another audience',
      () => signed({ ...GOOD, aud: 'payroll' }),
      'the token is not for this server: its claim aud does not fit',
    ],
    [
      'has no subject',
      () => signed({ ...GOOD, sub: undefined as never }),
      'the token is not for this server: its claim sub does not fit',
    ],
    [
      'has a number as its subject',
      () => signed({ ...GOOD, sub: 7 as never }),
      'the token is not for this server: its claim sub does not fit',
    ],
    [
      'never expires',
      () => signed(GOOD, { expires: null }),
      'the token is not for this server: its claim exp does not fit',
    ],
    [
      'is not valid yet',
      () => signed({ ...GOOD, nbf: Math.floor(Date.now() / 1000) + 3_600 }),
      'the token is not for this server: its claim nbf does not fit',
    ],
    [
      'is signed by a key of another with the same name',
      () => signed(GOOD, { by: foreign }),
      'this token is not known here',
    ],
    [
      'is signed by a key that is not in the set',
      () => signed(GOOD, { by: next }),
      'this token is not known here',
    ],
    [
      'is not signed',
      () => new UnsecuredJWT(GOOD).setExpirationTime('1h').encode(),
      'this token is not known here',
    ],
    [
      'is signed with the public key as a shared secret',
      () =>
        new SignJWT(GOOD)
          .setProtectedHeader({ alg: 'HS256', kid: 'ours' })
          .setExpirationTime('1h')
          .sign(new TextEncoder().encode(JSON.stringify(ours.jwk))),
      'this token is not known here',
    ],
    ['is no token at all', () => 'tnr_one', 'this token is not known here'],
    ['is cut off', async () => (await signed(GOOD)).slice(0, -9), 'this token is not known here'],
    [
      'has other claims than were signed',
      async () => tampered(await signed(GOOD)),
      'this token is not known here',
    ],
  ])('a token that %s is refused with 401', async (_, token, message) => {
    const access = jwtAccess({ ...SETTINGS, keys: { file } }, options);
    await expect(identify(access, await token())).rejects.toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      message,
    });
    expect(logged).toEqual([]);
  });

  test.each([undefined, [], ['owner'], 'readers', 7, { admin: true }])(
    'a good token with the roles %j may not ask: 403',
    async (roles) => {
      const access = jwtAccess({ ...SETTINGS, keys: { file } }, options);
      await expect(identify(access, await signed({ ...GOOD, roles }))).rejects.toMatchObject({
        status: 403,
        code: 'FORBIDDEN',
      });
    },
  );

  test('a key added to the file is known a second later, and one taken out is not', async () => {
    const access = jwtAccess({ ...SETTINGS, keys: { file } }, options);
    writeFileSync(file, JSON.stringify({ keys: [next.jwk] }));
    now = 1_000;
    expect(await identify(access, await signed(GOOD, { by: next }))).toEqual({
      name: 'rita',
      role: 'reader',
    });
    await expect(identify(access, await signed(GOOD))).rejects.toMatchObject({ status: 401 });
  });

  test('a broken new file leaves the old keys in force', async () => {
    const access = jwtAccess({ ...SETTINGS, keys: { file } }, options);
    writeFileSync(file, '{ "keys": [');
    now = 1_000;
    expect(await identify(access, await signed(GOOD))).toEqual({ name: 'rita', role: 'reader' });
    expect(logged).toHaveLength(1);
  });

  test.each(['', '{}', '{"keys":[]}', '[]', 'keys'])(
    'a file of keys that says %j stops the start',
    (text) => {
      writeFileSync(file, text);
      expect(() => jwtAccess({ ...SETTINGS, keys: { file } }, options)).toThrow();
    },
  );
});

describe('access by signed tokens, keys from an address', () => {
  let server: Server;
  let url: string;
  let answer: { status: number; body: string };
  let asked = 0;
  beforeAll(async () => {
    server = createServer((_, response) => {
      asked += 1;
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  });
  afterAll(() => server.close());

  test('keys are fetched once for many tokens', async () => {
    answer = { status: 200, body: JSON.stringify({ keys: [ours.jwk] }) };
    asked = 0;
    const access = jwtAccess({ ...SETTINGS, keys: { url } }, options);
    for (const sub of ['rita', 'rosa', 'ruth'])
      expect(await identify(access, await signed({ ...GOOD, sub }))).toEqual({
        name: sub,
        role: 'reader',
      });
    expect(asked).toBe(1);
  });

  test('where the keys cannot be had the answer is 503, not that the token is wrong; and good again when they can', async () => {
    answer = { status: 500, body: 'no' };
    const access = jwtAccess({ ...SETTINGS, keys: { url } }, options);
    const token = await signed(GOOD);
    await expect(identify(access, token)).rejects.toMatchObject({
      status: 503,
      code: 'KEYS_UNAVAILABLE',
      retryAfterSeconds: 5,
    });
    expect(logged).toHaveLength(1);
    answer = { status: 200, body: 'not keys' };
    await expect(identify(access, token)).rejects.toMatchObject({
      status: 503,
      code: 'KEYS_UNAVAILABLE',
    });
    answer = { status: 200, body: JSON.stringify({ keys: [ours.jwk] }) };
    expect(await identify(access, token)).toEqual({ name: 'rita', role: 'reader' });
  });

  test('known keys serve for the set hours after the address stopped answering', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval'] });
    try {
      answer = { status: 200, body: JSON.stringify({ keys: [ours.jwk] }) };
      const access = jwtAccess({ ...SETTINGS, keys: { url } }, options);
      const ask = async (by = ours) => identify(access, await signed(GOOD, { by }));
      const pass = (minutes: number) => {
        now += minutes * 60_000;
        vi.setSystemTime(Date.now() + minutes * 60_000);
      };
      await ask();
      answer = { status: 500, body: 'no' };
      asked = 0;
      pass(11);
      expect(await ask()).toEqual({ name: 'rita', role: 'reader' });
      expect([asked, logged.length]).toEqual([0, 0]); // a known key needs no fetch
      for (let times = 0; times < 3; times += 1)
        await expect(ask(next)).rejects.toMatchObject({ status: 503, code: 'KEYS_UNAVAILABLE' });
      expect(asked).toBe(1); // not fetched again for half a minute
      expect(await ask()).toEqual({ name: 'rita', role: 'reader' });
      await expect(ask(foreign)).rejects.toMatchObject({ status: 401 });
      pass(1);
      await expect(ask(next)).rejects.toMatchObject({ status: 503, code: 'KEYS_UNAVAILABLE' });
      expect(asked).toBe(2);
      pass(107);
      expect(await ask()).toEqual({ name: 'rita', role: 'reader' });
      pass(2);
      for (let times = 0; times < 3; times += 1)
        await expect(ask()).rejects.toMatchObject({ status: 503, code: 'KEYS_UNAVAILABLE' });
      expect(asked).toBe(3);
      answer = { status: 200, body: JSON.stringify({ keys: [next.jwk] }) };
      pass(1);
      expect(await ask(next)).toEqual({ name: 'rita', role: 'reader' });
      await expect(ask()).rejects.toMatchObject({ status: 401 });
      expect(asked).toBe(4); // an unknown key is not fetched right after the others
    } finally {
      vi.useRealTimers();
    }
  });

  test('keys are fetched again every ten minutes: one that was taken out is not known any more', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    try {
      answer = { status: 200, body: JSON.stringify({ keys: [ours.jwk] }) };
      const access = jwtAccess({ ...SETTINGS, keys: { url } }, options);
      const token = await signed(GOOD);
      await identify(access, token);
      now += 600_000;
      answer = { status: 500, body: 'no' };
      asked = 0;
      vi.advanceTimersByTime(600_000);
      await expect.poll(() => logged).toHaveLength(1);
      expect(asked).toBe(1);
      expect(await identify(access, token)).toEqual({ name: 'rita', role: 'reader' });
      now += 600_000;
      answer = { status: 200, body: JSON.stringify({ keys: [next.jwk] }) };
      vi.advanceTimersByTime(600_000);
      await expect
        .poll(() => identify(access, token).catch((error: unknown) => error))
        .toMatchObject({ status: 401 });
      expect(asked).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test('where nobody listens at the address the answer is 503', async () => {
    const access = jwtAccess({ ...SETTINGS, keys: { url: 'http://127.0.0.1:1/keys' } }, options);
    await expect(identify(access, await signed(GOOD))).rejects.toMatchObject({
      status: 503,
      code: 'KEYS_UNAVAILABLE',
    });
  });
});

interface Pair {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

async function pair(kid: string): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  return {
    kid,
    privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' },
  };
}

function signed(
  payload: JWTPayload,
  { by = ours, expires = '1h' as string | null } = {},
): Promise<string> {
  const token = new SignJWT(JSON.parse(JSON.stringify(payload)) as JWTPayload)
    .setProtectedHeader({ alg: 'ES256', kid: by.kid })
    .setIssuedAt();
  return (expires === null ? token : token.setExpirationTime(expires)).sign(by.privateKey);
}

function tampered(token: string): string {
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payload))) as JWTPayload;
  return [
    header,
    base64url.encode(JSON.stringify({ ...claims, roles: ['admin'] })),
    signature,
  ].join('.');
}

function identify(access: Access, token: string) {
  return access.identify(`Bearer ${token}`);
}
