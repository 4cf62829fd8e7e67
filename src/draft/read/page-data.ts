import { type PageNode, undoubled } from './page-lines.ts';
import { publicationDate } from './text-head.ts';

/** The data of a page about itself. */
export interface PageData {
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF day, month or year. */
  readonly published: string | null;
  readonly url: string | null;
  /** Whether the page states that it shows only a part of the article. */
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

/** The first time element of the article that is not marked as an update. */
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

type Node = Readonly<Record<string, unknown>>;

/** The data of JSON-LD on the article and its page; broken JSON-LD is common and skipped. */
function linkedData(document: PageNode): {
  readonly date: string | null;
  readonly pageDate: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly partial: boolean;
} {
  const all = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (one) => {
      try {
        return nodesIn(JSON.parse(one.textContent ?? 'null'));
      } catch {
        return [];
      }
    },
  );
  const ofType = (pattern: RegExp): readonly Node[] =>
    all.filter((node) => [node['@type']].flat().some((type) => pattern.test(String(type))));
  const articles = ofType(/Article|Posting|Report|NewsRelease/i);
  const pages = ofType(/WebPage/i);
  const first = (list: readonly Node[], key: string): string | null =>
    list.map((node) => textOf(node[key])).find((one) => one !== null) ?? null;
  const publishers = [...articles, ...pages].flatMap(({ publisher }) => {
    const [one] = [publisher].flat() as (Node | string | null | undefined)[];
    if (one === null || typeof one !== 'object') return textOf(one) ?? [];
    const elsewhere = all.find((other) => other !== one && other['@id'] === one['@id']);
    return textOf(one['name']) ?? textOf(elsewhere?.['name']) ?? [];
  });
  return {
    date: first(articles, 'datePublished') ?? first(articles, 'dateCreated'),
    pageDate: first(pages, 'datePublished'),
    headline: first(articles, 'headline'),
    publisher: publishers[0] ?? null,
    partial: articles.some(
      (node) => String(node['isAccessibleForFree'] ?? true).toLowerCase() === 'false',
    ),
  };
}

/** The nodes of a value, those of lists and graphs as well. */
function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (value === null || typeof value !== 'object') return [];
  return [value as Node, ...nodesIn((value as Node)['@graph'])];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
