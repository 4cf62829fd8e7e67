import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/draft/read/article.ts';
import { fetchPage } from '../../../../src/draft/read/fetch-page.ts';
import { readTextHead } from '../../../../src/draft/read/text-head.ts';
import { newFolder } from '../../../support/folder.ts';

const folder = newFolder();
const file = (name: string, content: string | Uint8Array): string => {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
};
const BODY =
  '<p>Swedish cable maker Ostra AB has agreed to buy 20,000 tonnes of copper a year from miner Vellin plc through 2031.</p><p>Vellin has granted Ostra a right of first refusal over its new mine, “the best part”, said Ostra’s chief executive.</p>';
const page = (head: string): string =>
  `<!doctype html><html><head><title>Copper | Metal Daily</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Ostra buys copper</h1>${BODY}</article><footer>Imprint</footer></body></html>`;

describe('a page gives its text, title, publisher and date', () => {
  test.each([
    [
      'meta tags',
      '<meta property="og:site_name" content="Metal Daily"><meta property="og:title" content="Ostra buys copper"><meta property="article:published_time" content="2025-02-11T08:00:00+01:00">',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ostra buys copper","datePublished":"2025-02-11","publisher":{"name":"Metal Daily"}}]}</script>',
    ],
    [
      'JSON-LD beside a broken one',
      '<script type="application/ld+json">{oops</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ostra buys copper","datePublished":"February 11, 2025","publisher":{"name":"Metal Daily"}}</script>',
    ],
  ])('from %s', async (name, head) => {
    const article = await readArticle(file(`${name.replace(/\W/g, '-')}.html`, page(head)));
    expect(article).toMatchObject({
      title: 'Ostra buys copper',
      publisher: 'Metal Daily',
      published: '2025-02-11',
    });
    expect(article.text).toContain('a right of first refusal over its new mine');
    expect(article.text).not.toContain('Imprint');
  });

  test('what the asker says wins over what the page says', async () => {
    const article = await readArticle(
      file('hints.html', page('<meta name="date" content="2025-02-11">')),
      {
        published: '2025-02',
        publisher: 'A. Reader',
        title: 'Copper',
        url: 'https://example.org/a',
      },
    );
    expect(article).toMatchObject({
      title: 'Copper',
      publisher: 'A. Reader',
      published: '2025-02',
      url: 'https://example.org/a',
    });
  });
});

test.each([
  ['COPENHAGEN, March 4, 2025 - A drugmaker said', '2025-03-04'],
  [
    'Acme to lease a mine until 31 December 2030\nThe Daily Ledger, 4 March 2020\n\nText.',
    '2020-03-04',
  ],
  [
    'Title\n\nTORONTO, Nov. 30, 2023 (GLOBE NEWSWIRE) -- Acme Ltd has signed a deal with Beta Ltd on a field, in which it holds a stake.',
    '2023-11-30',
  ],
  ['Title\nPublished: 12 June 2024\n\nText here.', '2024-06-12'],
  ['Title\n\nAutomotive Ledger | 14 July 2025\n\nText.', '2025-07-14'],
  ['Title\n\nRetail Monthly, October 2024\n\nWhen she opened.', '2024-10'],
  ['The 2031 contract was signed by Foo.\nIt ends on 1 May 2030 and no sooner, people said.', null],
])('the head of a text gives its date: %j', (text, expected) => {
  expect(readTextHead(text).published).toBe(expected);
});

test.each([
  ['Title\nNew York, 4 March 2020\n\nText.', null],
  ['Title\nMUMBAI (Reuters) - Two firms have signed a deal.', 'Reuters'],
])('the head of a text gives its publisher, no town: %j', (text, expected) => {
  expect(readTextHead(text).publisher).toBe(expected);
});

describe('what is no article is refused in one sentence', () => {
  test.each([
    ['empty.txt', '', /empty/],
    ['blank.txt', ' \n\n', /blank/],
    ['binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]), /binary/],
    ['paper.txt', '%PDF-1.7 text', /binary/],
    ['latin.txt', new Uint8Array([67, 97, 102, 0xe9, 32, 115, 97, 105, 100]), /encoding/],
    [
      'unknown.html',
      '<html><head><meta charset="x-bogus"></head><body><p>Hello</p></body></html>',
      /x-bogus/,
    ],
    ['menu.html', '<html><body><nav><a href="/">Home</a></nav></body></html>', /article/],
    ['broken.html', '<html><body><p>Broken <b>page <div><p>unclosed <<< &&&', /article/],
    ['notes.html', 'only words, no tags', /HTML/],
    ['paper.odt', 'text', /\.html, \.txt, \.md, \.pdf or \.docx/],
  ])('%s', async (name, content, message) => {
    await expect(readArticle(file(name, content))).rejects.toThrow(message);
  });

  test('a file that is not there', async () => {
    await expect(readArticle(path.join(folder, 'missing.txt'))).rejects.toThrow(/no such file/);
  });
});

describe('an address is fetched', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/page')
        response.setHeader('content-type', 'text/html; charset=utf-8').end(page(''));
      else if (request.url === '/latin')
        response
          .setHeader('content-type', 'text/html; charset=iso-8859-1')
          .end(Buffer.from(page('').replace('Vellin', 'Vélin'), 'latin1'));
      else if (request.url === '/image') response.setHeader('content-type', 'image/png').end('x');
      else if (request.url === '/long')
        response.setHeader('content-type', 'text/html').end('x'.repeat(5000));
      else if (request.url === '/never')
        response.setHeader('content-type', 'text/html').write('<html>');
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('with its address as the source', async () => {
    const article = await readArticle(`${base}/page`);
    expect(article.url).toBe(`${base}/page`);
    expect(article.text).toContain('Vellin plc');
  });

  test('in the charset of its header', async () => {
    expect((await readArticle(`${base}/latin`)).text).toContain('Vélin');
  });

  test.each([
    ['/missing', /404/],
    ['/image', /image\/png/],
  ])('%s is refused', async (target, message) => {
    await expect(readArticle(base + target)).rejects.toThrow(message);
  });

  test('a page over the limit is refused', async () => {
    await expect(fetchPage(`${base}/long`, 1000)).rejects.toThrow(/at most 1000 bytes/);
  });

  test('a page that never ends is refused when its time is over', async () => {
    await expect(fetchPage(`${base}/never`, 1000, 200)).rejects.toThrow(/in time/);
  });

  test('a server that is not there is refused', async () => {
    await expect(fetchPage('http://127.0.0.1:9/', 1000)).rejects.toThrow(/cannot be reached/);
  });
});
