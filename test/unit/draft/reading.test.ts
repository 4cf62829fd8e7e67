import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/draft/read/article.ts';
import { fetchPage } from '../../../src/draft/read/fetch-page.ts';
import { normaliseText } from '../../../src/draft/read/normalised-text.ts';
import { sentencesOf, textSpan } from '../../../src/draft/read/sentences.ts';
import { newFolder } from '../../support/folder.ts';

const folder = newFolder();
const REST =
  '<p>Both firms said on Tuesday that the contract binds them, that its other terms stay secret, and that nobody else is a party to it.</p><p>They gave no further details of what they had agreed in the spring, but they will say more when the year is out.</p>';
let n = 0;
function page(body: string, head = '', charset: BufferEncoding = 'utf8', before = ''): string {
  const file = path.join(folder, `${n++}.html`);
  const html = `${before}<!doctype html><html><head>${head}<title>A pact</title></head><body><article><h1>A pact</h1>${body}${REST}</article></body></html>`;
  writeFileSync(file, Buffer.from(html, charset));
  return file;
}
const textOf = async (file: string): Promise<string> => (await readArticle(file)).text;
const UTF8 = '<meta charset="utf-8">';

describe('the text of a page is what a reader sees', () => {
  test.each([
    [
      'a raised mark',
      'Vesper Ltd<sup>1</sup> sold it in 2031<sup>2</sup>.',
      'Vesper Ltd¹ sold it in 2031².',
    ],
    ['a raised mark in brackets', 'until 2031<sup><a href="#n">[4]</a></sup>.', 'until 2031[4].'],
    ['a raised sign', 'Vesper<sup>*</sup> sold it.', 'Vesper [*] sold it.'],
    ['an ordinal', 'on the 1<sup>st</sup> of May', 'on the 1st of May'],
    ['struck text', 'through <del>2028</del><ins>2031</ins>', 'through 2031'],
    [
      'text struck by a style',
      'for <span style="text-decoration: line-through">two</span> six years',
      'for six years',
    ],
    ['hidden text', 'It <span style="display:none">never </span>ends.', 'It ends.'],
    ['ruby', '<ruby>桜<rt>sakura</rt></ruby> Ltd', '桜 Ltd'],
    ['entities escaped twice', 'Sol &amp;amp; Mar for &amp;euro;3', 'Sol & Mar for €3'],
    ['a quotation', 'It is <q>over</q>.', 'It is “over”.'],
  ])('%s', async (_name, body, expected) => {
    expect(await textOf(page(`<p>${body}</p>`, UTF8))).toContain(expected);
  });

  test('a paragraph that is struck out is left out', async () => {
    const text = await textOf(page('<p><s>Vesper granted Ondine an option.</s></p>', UTF8));
    expect(text).not.toContain('option');
  });

  test.each([
    ['a form round the page', '<form id="aspnetForm">', '</form>'],
    ['a frame called after what is beside it', '<div class="content-sidebar-wrap">', '</div>'],
    ['a part with the role of a dialog', '<div role="dialog">', '</div>'],
  ])('%s does not hide the article', async (_name, before, after) => {
    const file = path.join(folder, `${n++}.html`);
    writeFileSync(
      file,
      `<html><head>${UTF8}</head><body>${before}<div><p>Vesper sold it in 2031.</p>${REST}</div>${after}</body></html>`,
    );
    expect(await textOf(file)).toContain('Vesper sold it in 2031.');
  });

  test.each([
    '<div class="cookie-banner"><p>We grant rights to cookies.</p></div>',
    '<section id="comments"><p>We grant rights to cookies.</p></section>',
    '<form><p>We grant rights to cookies.</p></form>',
    '<aside class="related"><p>We grant rights to cookies.</p></aside>',
    '<div class="more-stories"><article class="card"><h3>We grant rights to cookies.</h3></article></div>',
    '<div class="teaser"><p>We grant rights to cookies.</p></div>',
    '<video src="a.mp4"><p>We grant rights to cookies.</p></video>',
  ])('%s is no part of it', async (beside) => {
    expect(await textOf(page(`<p>Vesper sold it in 2031.</p>${beside}`, UTF8))).not.toContain(
      'cookies',
    );
  });

  test('a row of a table is a line, its cells apart', async () => {
    const table =
      '<table><tr><th>Grantor</th><th>End</th></tr><tr><td>Vesper Ltd</td><td>1 May 2031</td></tr></table>';
    expect(await textOf(page(table, UTF8))).toContain('Vesper Ltd | 1 May 2031');
  });

  test('a list that may tell of a right is kept beside the article, a menu is not', async () => {
    const list = '<ul><li>Ondine holds an option until 2031</li></ul>';
    const menu = '<ul><li><a href="/a">Rights and licences</a></li></ul>';
    const text = await textOf(page(`<p>The terms:</p>${list}<nav>${menu}</nav>`, UTF8));
    expect(text).toContain('Ondine holds an option until 2031');
    expect(text).not.toContain('Rights and licences');
  });

  test('the lines of preformatted text stay lines, and give the date', async () => {
    const article = await readArticle(page('<pre>A pact\n1 May 2024\n\nIt binds.</pre>', UTF8));
    expect(article.text).toContain('A pact\n1 May 2024\n\nIt binds.');
    expect(article.published).toBe('2024-05-01');
  });
});

describe('the charset is found as the HTML standard finds it', () => {
  const WORDS = '<p>Société Orme sold it for €3.</p>';
  test.each([
    ['a mark before a declaration', page(WORDS, '<meta charset="iso-8859-1">', 'utf8', '\ufeff')],
    [
      'no declaration in a comment',
      page(WORDS, UTF8, 'utf8', '<!-- <meta charset="shift_jis"> -->'),
    ],
    ['UTF-16 that can be read as ASCII', page(WORDS, '<meta charset="utf-16">')],
    ['UTF-8 that nobody declared', page(WORDS)],
  ])('%s', async (_name, file) => {
    expect(await textOf(file)).toContain('Société Orme sold it for €3.');
  });

  test.each(['', '<meta charset="x-user-defined">'])(
    'a page that is not UTF-8 is windows-1252 if it says "%s"',
    async (said) => {
      const file = page('<p>Société Orme sold it.</p>', said, 'latin1');
      expect(await textOf(file)).toContain('Société');
    },
  );
});

describe('what a page says of itself', () => {
  const ld = (data: unknown): string =>
    `${UTF8}<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  test.each([
    [
      'a clock in its header is not its date',
      page('<p>Published <time datetime="2024-02-01">then</time></p>', `${UTF8}`, 'utf8'),
      '2024-02-01',
    ],
    [
      'an update is not its date',
      page(
        '<p>Updated <time datetime="2024-03-05">5 March</time>. First out <time datetime="2024-02-01">1 February</time></p>',
        UTF8,
      ),
      '2024-02-01',
    ],
    [
      'an update whose words are written later is not its date',
      page(
        '<article>Updated <time datetime="2024-03-05"></time>. First out <time datetime="2024-02-01">1 February</time></article>',
        UTF8,
      ),
      '2024-02-01',
    ],
    [
      'the item that says so is its date',
      page(
        '<p><time datetime="2024-03-05">5 March</time> <time itemprop="datePublished" datetime="2024-02-01">1 February</time></p>',
        UTF8,
      ),
      '2024-02-01',
    ],
    [
      'the date of the article wins over that of the page',
      page(
        '<p>It binds.</p>',
        ld([
          { '@type': 'WebPage', datePublished: '2023-01-09' },
          { '@type': ['NewsArticle'], datePublished: '2024-02-01T23:30:00-05:00' },
        ]),
      ),
      '2024-02-01',
    ],
    [
      'the date of the page counts if nothing else tells one',
      page('<p>It binds.</p>', ld({ '@type': 'WebPage', datePublished: '2024-02-01' })),
      '2024-02-01',
    ],
    [
      'a month in a long byline is its date',
      page(
        '<pre>A pact\nBy Ann Lee and Per Holm for The Ledger, March 2024\n\nIt binds.</pre>',
        UTF8,
      ),
      '2024-03',
    ],
    [
      'a day in a line of the head wins over a month before it',
      page('<pre>A pact\nMarch 2024 | 4 March 2024\n\nIt binds.</pre>', UTF8),
      '2024-03-04',
    ],
  ])('%s', async (_name, file, expected) => {
    expect((await readArticle(file)).published).toBe(expected);
  });

  test.each([
    ['in a list', [{ '@type': 'NewsArticle', publisher: [{ name: 'The Echo' }] }]],
    [
      'by reference',
      [
        { '@type': 'NewsArticle', publisher: { '@id': '#o' } },
        { '@id': '#o', name: 'The Echo' },
      ],
    ],
    ['as a text', [{ '@type': 'NewsArticle', publisher: 'The Echo' }]],
  ])('a publisher %s', async (_name, data) => {
    expect((await readArticle(page('<p>It binds.</p>', ld(data)))).publisher).toBe('The Echo');
  });

  test('a headline with entities, and that only a part is shown', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Ondine&#8217;s &quot;pact&quot;',
      isAccessibleForFree: 'False',
    };
    expect(await readArticle(page('<p>It binds.</p>', ld(data)))).toMatchObject({
      title: 'Ondine\'s "pact"',
      partial: true,
    });
  });
});

describe('a text is read without what cannot be seen', () => {
  test.each([
    ['soft hyphens', 'exclu\u00adsive', 'exclusive'],
    ['zero-width characters', 'li\u200bcen\u2060ce', 'licence'],
    ['bidi marks', '\u2066Vesper\u2069 \u200e2031\u202c', 'Vesper 2031'],
    ['a composed accent', 'Socie\u0301te\u0301', 'Société'],
    ['ligatures', 'o\ufb03ce', 'office'],
    ['full-width letters', '２０３１', '2031'],
    ['a word broken at the end of a line', 'exclu-\nsive', 'exclusive'],
    ['a compound broken at its hyphen', 'long-\nterm', 'long-term'],
    ['a footnote mark', 'through 2031[12] and Vesper Ltd.³', 'through 2031 and Vesper Ltd.'],
    ['a power of ten', '10⁶', '10⁶'],
  ])('%s', (_name, text, expected) => {
    expect(normaliseText(text).text).toBe(expected);
  });

  test('and keeps the places of the text as it is', () => {
    const text = 'Ves\u00adper\u200e sold e\u0301 it.';
    const [sentence] = sentencesOf(text);
    expect(sentence!.flat).toBe('Vesper sold é it.');
    const { start, end } = textSpan(sentence!, { start: 0, end: 6 });
    expect(text.slice(start, end)).toBe('Ves\u00adper');
    const accent = textSpan(sentence!, { start: 12, end: 13 });
    expect(text.slice(accent.start, accent.end)).toBe('e\u0301');
  });
});

describe('what would take long is refused', () => {
  test('elements that nest deep', async () => {
    await expect(readArticle(page('<div>'.repeat(2000)))).rejects.toThrow(/at most 300 deep/);
  });

  test('a file of more than 5 MB', async () => {
    const file = path.join(folder, 'large.txt');
    writeFileSync(file, 'a'.repeat(5 * 1024 * 1024 + 1));
    await expect(readArticle(file)).rejects.toThrow(/at most 5 MB/);
  });

  test('a redirect to a private network', async () => {
    const server = createServer((request, response) => {
      const hops: Record<string, string> = {
        '/away': 'http://10.0.0.1/x',
        '/odd': 'file:///etc/passwd',
      };
      const to = hops[request.url!] ?? '/loop';
      response.writeHead(302, { location: to }).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(fetchPage(`${base}/away`, 1000)).rejects.toThrow(/10\.0\.0\.1.*private network/);
    await expect(fetchPage(`${base}/odd`, 1000)).rejects.toThrow(/http\(s\) address.*file:/);
    await expect(fetchPage(`${base}/loop`, 1000)).rejects.toThrow(/at most 5 redirects/);
    server.close();
  });
});

test.each([
  ['Both parties agreed on Tuesday that the following holds for them:', 'Orlane Foods sells.', 2],
  ['Both parties agreed on Tuesday that the following holds for them:', 'the dairy is sold.', 1],
  ['Both parties agreed on Tuesday that in the evening of that day', 'Orlane Foods sells.', 1],
])('the lines "%s" and "%s" have %i sentences', (line, next, count) => {
  expect(sentencesOf(`${line}\n${next}`)).toHaveLength(count);
});
