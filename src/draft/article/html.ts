import type { PageNode } from './dom.ts';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { ArticleError } from './article-error.ts';
import { publicationDate } from './plain.ts';

export interface PageText {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/**
 * The article of a web page: its text by readability, one block a line, and what the page says of
 * itself in meta tags, JSON-LD and time elements.
 *
 * @throws {ArticleError} where the page holds no article
 */
export function readPage(html: string, url: string | null): PageText {
  if (!/<\s*(?:html|body|p|div|article|head|!doctype)\b/i.test(html))
    throw new ArticleError('a page in HTML was expected: no HTML element was found');
  let document: PageNode;
  try {
    document = domOf(
      /<html[\s>]/i.test(html)
        ? html
        : `<!doctype html><html><head></head><body>${html}</body></html>`,
    );
  } catch (cause) {
    throw new ArticleError('a page in HTML was expected: it cannot be parsed', { cause });
  }
  const said = metadata(document);
  const text = articleText(document);
  if (text.replace(/\s/g, '').length < 140)
    throw new ArticleError('a page with an article was expected: no article text was found in it');
  return { text, ...said, url: url ?? said.url };
}

function domOf(html: string): PageNode {
  return (parseHTML(html) as unknown as { document: PageNode }).document;
}

function articleText(document: PageNode): string {
  let parsed: { content?: string | null | undefined } | null;
  try {
    parsed = new Readability(document.cloneNode(true) as never, { charThreshold: 140 }).parse();
  } catch (cause) {
    throw new ArticleError('a page with an article was expected: readability cannot read it', {
      cause,
    });
  }
  if (!parsed?.content)
    throw new ArticleError('a page with an article was expected: no article was found in it');
  const content = domOf(`<!doctype html><html><body>${parsed.content}</body></html>`).querySelector(
    'body',
  )!;
  const lines: string[] = [''];
  walk(content, lines);
  return lines
    .map((line) => line.replace(/[ \t\r\n\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const BLOCK =
  /^(?:P|DIV|H[1-6]|LI|UL|OL|BLOCKQUOTE|SECTION|ARTICLE|FIGCAPTION|FIGURE|TABLE|TR|TD|TH|PRE|HEADER|FOOTER|MAIN|DL|DT|DD|BR|HR)$/;

function walk(node: PageNode, lines: string[]): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 3) lines[lines.length - 1] += child.textContent ?? '';
    else if (child.nodeType === 1) {
      const name = child.tagName.toUpperCase();
      if (/^(?:SCRIPT|STYLE|NOSCRIPT|SVG|IFRAME|BUTTON|FORM)$/.test(name)) continue;
      if (BLOCK.test(name)) lines.push('');
      walk(child, lines);
      if (BLOCK.test(name)) lines.push('');
    }
  }
}

function metadata(document: PageNode): Omit<PageText, 'text'> {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = document
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (value) return value;
    }
    return null;
  };
  const ld = linkedData(document);
  const time =
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    document.querySelector('[itemprop="datePublished"]')?.textContent ??
    document.querySelector('time')?.textContent ??
    null;
  const date = [
    meta(
      'article:published_time',
      'datePublished',
      'og:article:published_time',
      'date',
      'dc.date',
      'DC.date.issued',
      'dcterms.date',
      'pubdate',
      'publish-date',
      'publication_date',
      'parsely-pub-date',
      'sailthru.date',
      'citation_publication_date',
    ),
    ld.date,
    time,
  ];
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(meta('og:url') ?? '')?.[1] ?? null;
  return {
    title: clean(
      ld.headline ??
        meta('og:title', 'twitter:title', 'dc.title', 'headline') ??
        document.querySelector('h1')?.textContent ??
        document.querySelector('title')?.textContent ??
        null,
    ),
    publisher: clean(
      meta(
        'og:site_name',
        'application-name',
        'publisher',
        'dc.publisher',
        'citation_journal_title',
      ) ??
        ld.publisher ??
        host,
    ),
    published:
      date.map((one) => (one === null ? null : publicationDate(one))).find((one) => one !== null) ??
      null,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  };
}

function clean(text: string | null): string | null {
  const plain = text?.replace(/\s+/g, ' ').trim() ?? '';
  return plain === '' ? null : plain;
}

interface LinkedData {
  date: string | null;
  headline: string | null;
  publisher: string | null;
}

function linkedData(document: PageNode): LinkedData {
  const found: LinkedData = { date: null, headline: null, publisher: null };
  for (const script of Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
  )) {
    try {
      for (const node of nodes(JSON.parse(script.textContent ?? 'null'))) {
        if (!/Article|Posting|Report|NewsRelease|WebPage/i.test(String(node['@type'] ?? '')))
          continue;
        found.date ??= text(node['datePublished']) ?? text(node['dateCreated']);
        found.headline ??= text(node['headline']);
        found.publisher ??= text(
          (node['publisher'] as Record<string, unknown> | undefined)?.['name'],
        );
      }
    } catch {
      continue; // Broken JSON-LD is common; the meta tags speak as well.
    }
  }
  return found;
}

function nodes(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (value === null || typeof value !== 'object') return [];
  const node = value as Record<string, unknown>;
  return [node, ...nodes(node['@graph'] ?? [])];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
