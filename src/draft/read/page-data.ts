import { undoubled } from './page-lines.ts';
import type { PageNode } from './page-node.ts';
import { publicationDate } from './plain.ts';

/** What a page says of itself. */
export interface PageData {
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF day, month or year. */
  readonly published: string | null;
  readonly url: string | null;
  /** The page says that it shows only a part of the article. */
  readonly partial: boolean;
}

export function pageData(document: PageNode): PageData {
  const metas = [...document.querySelectorAll('meta[content]')].map(
    (one) =>
      [
        ['property', 'name', 'itemprop'].map((key) => one.getAttribute(key)?.toLowerCase()),
        one.getAttribute('content')!.trim(),
      ] as const,
  );
  const meta = (...names: readonly string[]): string | null =>
    names
      .map((name) => metas.find(([keys, content]) => content !== '' && keys.includes(name))?.[1])
      .find((content) => content !== undefined) ?? null;
  const linked = linkedData(document);
  const dates = [
    meta('article:published_time', 'og:article:published_time'),
    linked.date,
    meta(
      ...'datepublished date dc.date dc.date.issued dcterms.date dcterms.issued pubdate'.split(' '),
      ...'publish-date publication_date parsely-pub-date citation_publication_date'.split(' '),
    ),
    itemDate(document),
    timeInArticle(document),
    linked.pageDate,
  ];
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(meta('og:url') ?? '')?.[1] ?? null;
  return {
    title: clean(
      linked.headline ??
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
        linked.publisher ??
        document.querySelector('[itemprop~="publisher"] [itemprop="name"]')?.textContent ??
        host,
    ),
    published:
      dates
        .map((one) => (one === null ? null : publicationDate(one)))
        .find((one) => one !== null) ?? null,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    partial: linked.partial,
  };
}

function itemDate(document: PageNode): string | null {
  const item = document.querySelector('[itemprop="datePublished"]');
  return (
    item?.getAttribute('datetime') ?? item?.getAttribute('content') ?? item?.textContent ?? null
  );
}

/** The first time element of the article that is not said to be an update. */
function timeInArticle(document: PageNode): string | null {
  for (const time of document.querySelectorAll('article time, main time, time[pubdate]')) {
    const before = textBefore(time).slice(-40);
    if (/\b(?:updated|modified|edited|corrected|revised)\b[^.]*$/i.test(before)) continue;
    return time.getAttribute('datetime') ?? time.textContent;
  }
  return null;
}

/** The text of an element's parent before it. */
function textBefore(node: PageNode): string {
  let text = '';
  for (const sibling of Array.from(node.parentElement?.childNodes ?? [])) {
    if (sibling === node) break;
    text += sibling.textContent ?? '';
  }
  return text;
}

function clean(text: string | null): string | null {
  const plain = undoubled(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}

interface LinkedData {
  readonly date: string | null;
  /** Of the page, not of its article. */
  readonly pageDate: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly partial: boolean;
}

type Node = Readonly<Record<string, unknown>>;

function linkedData(document: PageNode): LinkedData {
  const all: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      all.push(...nodes(JSON.parse(script.textContent ?? 'null')));
    } catch {
      continue; // Broken JSON-LD is common; the meta tags speak as well.
    }
  }
  const ofType = (pattern: RegExp): readonly Node[] =>
    all.filter((node) => [node['@type']].flat().some((type) => pattern.test(String(type))));
  const articles = ofType(/Article|Posting|Report|NewsRelease/i);
  const pages = ofType(/WebPage/i);
  const first = (list: readonly Node[], key: string): string | null =>
    list.map((node) => text(node[key])).find((one) => one !== null) ?? null;
  return {
    date: first(articles, 'datePublished') ?? first(articles, 'dateCreated'),
    pageDate: first(pages, 'datePublished'),
    headline: first(articles, 'headline'),
    publisher:
      [...articles, ...pages]
        .map((node) => publisherName(node['publisher'], all))
        .find((name) => name !== null) ?? null,
    partial: articles.some(
      (node) => String(node['isAccessibleForFree'] ?? true).toLowerCase() === 'false',
    ),
  };
}

/** The name of a publisher that is told in place, in a list or by its @id. */
function publisherName(publisher: unknown, all: readonly Node[]): string | null {
  const [one] = [publisher].flat() as unknown[];
  if (typeof one === 'string') return text(one);
  if (one === null || typeof one !== 'object') return null;
  const node = one as Node;
  return (
    text(node['name']) ??
    text(all.find((other) => other !== node && other['@id'] === node['@id'])?.['name'])
  );
}

function nodes(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (value === null || typeof value !== 'object') return [];
  const node = value as Node;
  return [node, ...nodes(node['@graph'] ?? [])];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
