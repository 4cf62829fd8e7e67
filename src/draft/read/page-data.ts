import { type PageNode, undoubled } from './page-lines.ts';
import { dateOf, type SourceData } from './text-head.ts';

const DATES =
  'datepublished date dc.date dc.date.issued dcterms.date dcterms.issued pubdate publish-date publication_date parsely-pub-date citation_publication_date';
const PUBLISHERS = 'og:site_name application-name publisher dc.publisher citation_journal_title';

export function pageData(document: PageNode): SourceData {
  const meta = metaReader(document);
  const found = (selector: string): string | null =>
    document.querySelector(selector)?.textContent ?? null;
  const nodes = linkedData(document);
  const ofType = (types: RegExp): readonly Node[] =>
    nodes.filter((node) => types.test(String(node['@type'])));
  const articles = ofType(/Article|Posting|Report/i);
  const pages = ofType(/WebPage/i);
  const said = (key: string, list = articles): string | null =>
    list.map((node) => textOf(node[key])).find(Boolean) ?? null;
  const dates = [
    meta('article:published_time og:article:published_time'),
    said('datePublished'),
    meta(DATES),
    timeOf(document.querySelector('[itemprop="datePublished"]')),
    timeInArticle(document),
    said('datePublished', pages),
  ];
  return {
    title: clean(
      said('headline') ??
        meta('og:title twitter:title dc.title headline') ??
        found('h1') ??
        found('title'),
    ),
    publisher: clean(
      meta(PUBLISHERS) ??
        [...articles, ...pages].map((node) => publisherOf(node, nodes)).find(Boolean) ??
        found('[itemprop~="publisher"] [itemprop="name"]') ??
        /^https?:\/\/(?:www\.)?([^/]+)/.exec(meta('og:url') ?? '')?.[1],
    ),
    published: dates.map((one) => dateOf(one ?? '')).find(Boolean) ?? null,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    partial: articles.some((node) => /^false$/i.test(String(node['isAccessibleForFree']))),
  };
}

/** Reads the first meta element that has one of some names, separated by spaces. */
function metaReader(document: PageNode): (names: string) => string | null {
  const metas = [...document.querySelectorAll('meta[content]')];
  const isNamed = (meta: PageNode, name: string): boolean =>
    ['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key)?.toLowerCase() === name);
  return (names) => {
    const named = names.split(' ').flatMap((name) => metas.filter((one) => isNamed(one, name)));
    return named.map((one) => one.getAttribute('content')!.trim()).find(Boolean) ?? null;
  };
}

function timeOf(node: PageNode | null | undefined): string | null {
  const said = node?.getAttribute('datetime') ?? node?.getAttribute('content');
  return said ?? node?.textContent ?? null;
}

/** The first time element of the article that is not marked as an update. */
function timeInArticle(document: PageNode): string | null {
  const times = [...document.querySelectorAll('article time, main time, time[pubdate]')];
  const first = times.find((time) => {
    const siblings = [...(time.parentElement?.childNodes ?? [])];
    const before = siblings.slice(0, siblings.indexOf(time)).map((one) => one.textContent ?? '');
    return !/\b(?:updated|modified|edited|corrected|revised)\b[^.]{0,40}$/i.test(before.join(''));
  });
  return timeOf(first);
}

function clean(text: string | null | undefined): string | null {
  const spaced = undoubled(text ?? '').replace(/\s+/g, ' ');
  return spaced.trim() || null;
}

type Node = Readonly<Record<string, unknown>>;

/** The nodes of the JSON-LD of a page; broken JSON-LD is common and skipped. */
function linkedData(document: PageNode): readonly Node[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((one) => {
    try {
      return nodesIn(JSON.parse(one.textContent ?? 'null'));
    } catch {
      return [];
    }
  });
}

/** The nodes of a value, those of lists and graphs as well. */
function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (value === null || typeof value !== 'object') return [];
  return [value as Node, ...nodesIn((value as Node)['@graph'])];
}

/** The name of the publisher of a node, which may stand in another node. */
function publisherOf({ publisher }: Node, nodes: readonly Node[]): string | null {
  const [one] = [publisher].flat() as (Node | string | null | undefined)[];
  if (one == null || typeof one !== 'object') return textOf(one);
  const elsewhere = nodes.find((other) => other !== one && other['@id'] === one['@id']);
  return textOf(one['name']) ?? textOf(elsewhere?.['name']);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
