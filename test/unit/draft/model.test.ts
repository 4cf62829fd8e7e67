import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { draftText, foundIn, readText } from '../../../src/draft/draft.ts';
import { emptyGazetteer } from '../../../src/draft/gazetteer.ts';
import { askModel, type ModelAddress } from '../../../src/draft/model/ask.ts';
import type { ModelAnswer } from '../../../src/draft/model/schema.ts';
import { anArticle, TAG, told } from '../../support/drafting.ts';

const TEXT =
  'Orlane Foods struck a handshake over the Valko brand with Tibor Dairy, which is thereby at liberty to put it on its yoghurts through 2031, for €40m.';
const GOOD: ModelAnswer = {
  parties: [
    { name: 'Orlane Foods', kind: 'COMPANY', quote: 'Orlane Foods struck a handshake' },
    { name: 'Tibor Dairy', kind: 'COMPANY', quote: 'with Tibor Dairy' },
  ],
  rights: [
    {
      kind: 'LICENSE',
      holder: 'Tibor Dairy',
      counterparty: 'Orlane Foods',
      about: 'Valko brand',
      start: null,
      end: '2031',
      amount: { value: '40000000', currency: 'EUR', unit: null },
      quote: 'at liberty to put it on its yoghurts through 2031',
    },
  ],
  conditions: [],
  questions: [],
};
const KEY = 'secret-key-of-the-test';
let server: Server;
let reply: (body: string) => string | null = () => null;
let asked: { headers: IncomingHttpHeaders; body: Record<string, unknown> } | null = null;
let address: ModelAddress;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      asked = { headers: request.headers, body: JSON.parse(body) as Record<string, unknown> };
      if (request.url !== '/v1/chat/completions') {
        response.writeHead(404).end();
        return;
      }
      const content = reply(body);
      if (content !== null) response.setHeader('content-type', 'application/json').end(content);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    name: 'stand-in',
    key: KEY,
    timeoutMs: 5000,
  };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = null;
});

const says = (content: string): string => JSON.stringify({ choices: [{ message: { content } }] });
const withAnswer = (answer: ModelAnswer) => {
  const text = readText(anArticle(TEXT));
  return draftText(text, foundIn(text, emptyGazetteer()), emptyGazetteer(), TAG, answer);
};

describe('a good answer', () => {
  test('is asked for with a JSON schema and the key as a bearer token', async () => {
    reply = () => says(JSON.stringify(GOOD));
    await expect(askModel(TEXT, address)).resolves.toEqual(GOOD);
    expect(asked!.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(asked!.body).toMatchObject({
      model: 'stand-in',
      response_format: { type: 'json_schema', json_schema: { schema: { type: 'object' } } },
    });
  });

  test('adds rights that the rules did not read, with the same spans and hashes', () => {
    const { draft, dropped } = withAnswer(GOOD);
    expect(told(draft)).toContain('LICENSE tibor-dairy <- orlane-foods 2031 40000000 EUR');
    expect(dropped).toEqual([]);
    expect(draft.rights[0]!.evidence![0]!.sentence).toMatchObject({ start: 0, end: TEXT.length });
  });
});

describe('a malformed answer is refused, and the key is in no message', () => {
  test.each([
    ['not JSON at all', 'sure, here it is', /JSON was expected/],
    ['another shape', JSON.stringify({ facts: [] }), /schema/],
    [
      'a kind of right that there is not',
      JSON.stringify({ ...GOOD, rights: [{ ...GOOD.rights[0], kind: 'MAGIC' }] }),
      /rights\.0\.kind/,
    ],
  ])('%s', async (_name, content, message) => {
    reply = () => says(content);
    const error = await askModel(TEXT, address).catch((one: unknown) => one as Error);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain(KEY);
  });

  test('a server that answers no JSON, or no message', async () => {
    reply = () => '<html>';
    await expect(askModel(TEXT, address)).rejects.toThrow(/in JSON was expected/);
    reply = () => JSON.stringify({ choices: [] });
    await expect(askModel(TEXT, address)).rejects.toThrow(/has none/);
  });

  test('an error status', async () => {
    await expect(
      askModel(TEXT, { ...address, url: address.url.replace('/v1', '/v2') }),
    ).rejects.toThrow(/HTTP 404/);
  });
});

test('a slow model is given up when its time is over', async () => {
  reply = () => null;
  await expect(askModel(TEXT, { ...address, timeoutMs: 150 })).rejects.toThrow(/in time/);
});

test('an address with a password in it is not printed', async () => {
  const error = await askModel(TEXT, {
    ...address,
    url: 'http://user:hunter2@127.0.0.1:9/v1',
  }).catch((one: unknown) => one as Error);
  expect((error as Error).message).not.toContain('hunter2');
});

describe('a lying answer: what the text does not bear out is dropped and told', () => {
  test.each([
    [
      'words that are not in the text',
      { quote: 'Orlane Foods gave it all away' },
      /words are not in the text/,
    ],
    [
      'a holder that is not in the text',
      { holder: 'Acme Corp' },
      /a party of it is not in the text/,
    ],
    ['a right against oneself', { counterparty: 'Tibor Dairy' }, /against the holder itself/],
  ])('%s', (_name, change, message) => {
    const { draft, dropped } = withAnswer({ ...GOOD, rights: [{ ...GOOD.rights[0]!, ...change }] });
    expect(told(draft).filter((one) => one.startsWith('LICENSE'))).toEqual(
      told(withAnswer({ ...GOOD, rights: [] }).draft).filter((one) => one.startsWith('LICENSE')),
    );
    expect(dropped.join('\n')).toMatch(message);
  });

  test('a party that is not in the text', () => {
    const { draft, dropped } = withAnswer({
      ...GOOD,
      parties: [...GOOD.parties, { name: 'Acme Corp', kind: 'COMPANY', quote: 'with Tibor Dairy' }],
    });
    expect(draft.parties.map((party) => party['name'])).not.toContain('Acme Corp');
    expect(dropped.join('\n')).toMatch(/Acme Corp/);
  });

  test('an end and an amount that are not in the text leave the right without them', () => {
    const { draft, dropped } = withAnswer({
      ...GOOD,
      rights: [
        { ...GOOD.rights[0]!, end: '2044', amount: { value: '99', currency: 'EUR', unit: null } },
      ],
    });
    expect(draft.rights.map((right) => right['kind'])).toContain('LICENSE');
    expect(told(draft).join(' ')).not.toMatch(/2044|\b99\b/);
    expect(dropped).toHaveLength(2);
  });
});
