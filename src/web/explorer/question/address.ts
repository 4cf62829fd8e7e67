import type { Schema } from '../../../../client/src/index.ts';
import { isDay } from '../time/days.ts';
import { AddressReader } from './address-reader.ts';
import {
  DEFAULT_ROUTE,
  GROUPINGS,
  ORDERS,
  THING_KINDS,
  VIEWS,
  type Order,
  type Page,
  type Route,
  type ThingKind,
} from './route.ts';
import {
  ALSO,
  givenFilter,
  type Assumed,
  type Filter,
  type Question,
  type When,
} from './question.ts';

const MATCHES: readonly Schema.PeriodMatch[] = ['OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'];

/**
 * Reads an address. An old link still opens, and `ignored` names what is not understood.
 *
 * @param path    such as `/` or `/right/2025-10-ip-research`
 * @param search  such as `?year=2027&holder=microsoft&assume=agi-panel-verified=2029-06-30`
 */
export function readAddress(path: string, search: string): Route {
  const reader = new AddressReader(search);
  const place = {
    page: readPage(path),
    question: readQuestion(reader),
    view: reader.one('view', (text) => VIEWS.find((view) => view === text)) ?? DEFAULT_ROUTE.view,
    open: reader.one('open', idOf('right')),
    against: {
      when: readWhen(reader, 'to-'),
      knownAt: reader.one('to-knownAt', readDay),
      assume: readAssumed(reader, 'to-assume'),
    },
    groupBy: reader.one('groupBy', wordOf([...GROUPINGS, 'NONE'])) ?? DEFAULT_ROUTE.groupBy,
    orderBy:
      reader.one('orderBy', (text) => ORDERS.find(([order]) => writeOrder(order) === text)?.[0]) ??
      DEFAULT_ROUTE.orderBy,
    chosen: (reader.list('chosen', idOf('party')) ?? []).slice(0, 2),
    zoom: reader.one('zoom', zoomOf),
    pages: reader.one('pages', pagesOf) ?? DEFAULT_ROUTE.pages,
  };
  // What a permalink says of the answer it was made from: see `readCited`.
  for (const name of ['dataset', 'answer']) reader.one(name, (text) => text);
  return { ...place, ignored: reader.ignored };
}

/** Writes the address of a place, without defaults; reading it gives the same place. */
export function writeAddress(place: Route): string {
  const { question, against } = place;
  const { filter } = question;
  const parts = [
    ...writeWhen('', question.when),
    ...part('match', question.match === 'OVERLAPS' ? null : question.match.toLowerCase()),
    ...part('knownAt', question.knownAt),
    ...part('assume', writeAssumed(question.assume)),
    ...part('holder', writeIds(filter.holder, 'party')),
    ...part('counterparty', writeIds(filter.counterparty, 'party')),
    ...part('party', writeIds(filter.party, 'party')),
    ...part('affiliates', filter.affiliates?.toString()),
    ...part('kind', filter.kind?.join(',').toLowerCase()),
    ...part('asset', writeIds(filter.asset, 'asset')),
    ...part('certainty', filter.certainty?.toLowerCase()),
    ...part('text', filter.text),
    ...part('disputed', filter.disputed?.toString()),
    ...part('also', question.also.join(',')),
    ...part('view', place.view === DEFAULT_ROUTE.view ? null : place.view),
    ...part('groupBy', place.groupBy === 'HOLDER' ? null : place.groupBy.toLowerCase()),
    ...part('orderBy', place.orderBy === 'HOLDER' ? null : writeOrder(place.orderBy)),
    ...part('chosen', writeIds(place.chosen, 'party')),
    ...part('zoom', place.zoom && `${place.zoom.from}..${place.zoom.through}`),
    ...part('pages', place.pages === 1 ? null : String(place.pages).replace('Infinity', 'all')),
    ...writeWhen('to-', against.when),
    ...part('to-knownAt', against.knownAt),
    ...part(
      'to-assume',
      against.assume === null ? null : writeAssumed(against.assume) || 'nothing',
    ),
    ...part('open', place.open === null ? null : writeIds([place.open], 'right')),
  ];
  return writePage(place.page) + (parts.length === 0 ? '' : `?${parts.join('&')}`);
}

function readPage(path: string): Page {
  if (path === '/') return DEFAULT_ROUTE.page;
  if (path === '/about') return { kind: 'about' };
  const [, kind, slug, ...rest] = path.split('/');
  return slug && rest.length === 0 && THING_KINDS.includes(kind as ThingKind)
    ? { kind: kind as ThingKind, id: `${kind}:${decode(slug)}` }
    : { kind: 'lost', path };
}

function writePage(page: Page): string {
  if (page.kind === 'answer') return '/';
  if (page.kind === 'about') return '/about';
  if (page.kind === 'lost') return page.path;
  return `/${page.kind}/${readable(page.id.slice(page.kind.length + 1))}`;
}

function readQuestion(reader: AddressReader): Question {
  const also = reader.list('also', (text) => ALSO.find((known) => known === text)) ?? [];
  return {
    when: readWhen(reader, ''),
    match: reader.one('match', wordOf(MATCHES)) ?? 'OVERLAPS',
    knownAt: reader.one('knownAt', readDay),
    assume: readAssumed(reader, 'assume') ?? [],
    filter: givenFilter({
      holder: reader.list('holder', idOf('party')),
      counterparty: reader.list('counterparty', idOf('party')),
      party: reader.list('party', idOf('party')),
      ...(reader.one('affiliates', wordOf(['FALSE'])) && { affiliates: false }),
      kind: reader.list('kind', kindOf),
      asset: reader.list('asset', idOf('asset')),
      certainty: reader.one('certainty', wordOf(['CERTAIN', 'POSSIBLE'])),
      text: reader.one('text', (text) => (text.trim() === '' ? null : text)),
      disputed: reader.one('disputed', (text) => ({ true: true, false: false })[text]),
    }),
    also: ALSO.filter((known) => also.includes(known)),
  };
}

/** Takes the first of `year`, `on`, and `from` with `through`; the others stay unread. */
function readWhen(reader: AddressReader, prefix: string): When | null {
  const year = reader.one(`${prefix}year`, (text) =>
    /^-?\d{1,9}$/.test(text) ? Number(text) : null,
  );
  if (year !== null) return { kind: 'year', year };
  const day = reader.one(`${prefix}on`, readDay);
  if (day !== null) return { kind: 'day', day };
  const from = reader.one(`${prefix}from`, readDay);
  return from === null
    ? null
    : { kind: 'period', from, through: reader.one(`${prefix}through`, readDay) };
}

function writeWhen(prefix: string, when: When | null): string[] {
  if (when === null) return [];
  if (when.kind === 'year') return part(`${prefix}year`, String(when.year));
  if (when.kind === 'day') return part(`${prefix}on`, when.day);
  return [...part(`${prefix}from`, when.from), ...part(`${prefix}through`, when.through)];
}

/** Such as `agi-panel-verified=2029-06-30,openai-ipo=never`; the last one on an event counts. */
function readAssumed(reader: AddressReader, name: string): readonly Assumed[] | null {
  const given = reader.list(name, (text) => (text === 'nothing' ? NOTHING : assumedOf(text)));
  if (given === null) return null;
  const found = new Map(given.map((assumed) => [assumed.event, assumed]));
  found.delete(NOTHING.event);
  return [...found.values()];
}

const NOTHING: Assumed = { event: '', on: null };

/** Older links have `@` in place of `=`. */
function assumedOf(text: string): Assumed | null {
  const [, event, on] = /^([^@=]+)[@=](.+)$/.exec(text) ?? [];
  if (event === undefined || on === undefined || !(on === 'never' || isDay(on))) return null;
  return { event: withPrefix(event, 'event'), on: on === 'never' ? null : on };
}

function writeAssumed(assume: readonly Assumed[]): string {
  return assume
    .map(({ event, on }) => `${withoutPrefix(event, 'event')}=${on ?? 'never'}`)
    .join(',');
}

/** Such as `2025-03-01..2026-06-30`. */
function zoomOf(text: string): Route['zoom'] {
  const [, from = '', through = ''] = /^(.+)\.\.(.+)$/.exec(text) ?? [];
  return isDay(from) && isDay(through) && from <= through ? { from, through } : null;
}

function pagesOf(text: string): number | null {
  if (text === 'all') return Infinity;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

/** Such as `effective_from:desc`. */
function writeOrder(order: Order): string {
  return order.toLowerCase().replace('_desc', ':desc');
}

function readDay(text: string): string | null {
  return isDay(text) ? text : null;
}

function kindOf(text: string): Schema.RightKind | null {
  return /^[a-z_]+$/i.test(text) ? (text.toUpperCase() as Schema.RightKind) : null;
}

/** The word in capitals that a text in any case stands for. */
function wordOf<const Word extends string>(words: readonly Word[]) {
  return (text: string): Word | undefined => words.find((word) => word === text.toUpperCase());
}

function idOf(prefix: string) {
  return (slug: string): string | null => (slug === '' ? null : withPrefix(slug, prefix));
}

function writeIds(ids: Filter['holder'], prefix: string): string | undefined {
  return ids?.map((id) => withoutPrefix(id, prefix)).join(',');
}

function withPrefix(slug: string, prefix: string): string {
  return slug.includes(':') ? slug : `${prefix}:${slug}`;
}

function withoutPrefix(id: string, prefix: string): string {
  return id.startsWith(`${prefix}:`) ? id.slice(prefix.length + 1) : id;
}

function part(name: string, value: string | null | undefined): string[] {
  return value ? [`${name}=${readable(value)}`] : [];
}

/** Percent-encoded, except `:`, `,` and `=`, which keep a link readable. */
export function readable(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2C|3D)/g, decodeURIComponent);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
