import type { Schema } from '../../../../client/src/index.ts';
import { isDay } from '../time/days.ts';
import { ALSO, DEFAULT_QUESTION, givenFilter, type Assumed, type When } from './question.ts';
import {
  DEFAULT_ROUTE,
  GROUPINGS,
  ORDERS,
  THING_KINDS,
  VIEWS,
  type Page,
  type Route,
  type ThingKind,
} from './route.ts';

/** How a value stands in an address; `read` gives null or undefined for what means nothing. */
interface Form<Value> {
  readonly read: (text: string) => Value | null | undefined;
  readonly write: (value: Value) => string;
}

const YEAR: Form<number> = {
  read: (text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : null),
  write: String,
};
const DAY: Form<string> = { read: (text) => (isDay(text) ? text : null), write: String };
const WORDS: Form<string> = { read: (text) => (text.trim() === '' ? null : text), write: String };
const KIND: Form<Schema.RightKind> = {
  read: (text) => (/^[a-z_]+$/i.test(text) ? (text.toUpperCase() as Schema.RightKind) : null),
  write: nameOf,
};
const PARTY = idOf('party');
const EVENT = idOf('event');
/** Such as `agi-panel-verified=2029-06-30`; older links have `@` in place of `=`. */
const ASSUMED: Form<Assumed> = {
  read: (text) => {
    const [, event = '', on = ''] = /^([^@=]+)[@=](.+)$/.exec(text) ?? [];
    if (on !== 'never' && !isDay(on)) return null;
    return { event: EVENT.read(event)!, on: on === 'never' ? null : on };
  },
  write: ({ event, on }) => `${EVENT.write(event)}=${on ?? 'never'}`,
};
/** Such as `2025-03-01..2026-06-30`. */
const ZOOM: Form<NonNullable<Route['zoom']>> = {
  read: (text) => {
    const [, from = '', through = ''] = /^(.+)\.\.(.+)$/.exec(text) ?? [];
    return isDay(from) && isDay(through) && from <= through ? { from, through } : null;
  },
  write: ({ from, through }) => `${from}..${through}`,
};
const PAGES: Form<number> = {
  read: (text) => {
    if (text === 'all') return Infinity;
    return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
  },
  write: (pages) => String(pages).replace('Infinity', 'all'),
};

const FILTERS = {
  holder: list(PARTY),
  counterparty: list(PARTY),
  party: list(PARTY),
  affiliates: one(wordOf([false])),
  kind: list(KIND),
  asset: list(idOf('asset')),
  certainty: one(wordOf(['CERTAIN', 'POSSIBLE'])),
  text: one(WORDS),
  disputed: one(wordOf([true, false])),
};

/** In the order in which they are written. */
const PARAMETERS = {
  year: one(YEAR),
  on: one(DAY),
  from: one(DAY),
  through: one(DAY),
  match: one(wordOf(['OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'])),
  knownAt: one(DAY),
  assume: list(ASSUMED, 'nothing'),
  ...FILTERS,
  also: list(wordOf(ALSO)),
  view: one(wordOf(VIEWS)),
  groupBy: one(wordOf([...GROUPINGS, 'NONE'])),
  // Such as `effective_from:desc`.
  orderBy: one(
    wordOf(
      ORDERS.map(([order]) => order),
      (order) => nameOf(order).replace('_desc', ':desc'),
    ),
  ),
  chosen: list(PARTY),
  zoom: one(ZOOM),
  pages: one(PAGES),
  'to-year': one(YEAR),
  'to-on': one(DAY),
  'to-from': one(DAY),
  'to-through': one(DAY),
  'to-knownAt': one(DAY),
  'to-assume': list(ASSUMED, 'nothing'),
  open: one(idOf('right')),
};

type Name = keyof typeof PARAMETERS;
type Reader = <Of extends Name>(name: Of) => ReturnType<(typeof PARAMETERS)[Of]['read']>;

const OLD_NAMES: Readonly<Record<string, Name>> = {
  known: 'knownAt',
  if: 'assume',
  bound: 'counterparty',
  by: 'groupBy',
  'to-known': 'to-knownAt',
  'to-if': 'to-assume',
};

/** Parameters that others add to links, and those of a permalink: see `readCited`. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|dataset|answer)$/;

/**
 * Reads an address. An old link still opens, and `ignored` names what is not understood.
 *
 * @param path    such as `/` or `/right/2025-10-ip-research`
 * @param search  such as `?year=2027&holder=microsoft&assume=agi-panel-verified=2029-06-30`
 */
export function readAddress(path: string, search: string): Route {
  const given = new URLSearchParams();
  for (const [name, text] of new URLSearchParams(search))
    if (!FOREIGN.test(name)) given.append(OLD_NAMES[name] ?? name, text);
  const ignored: string[] = [];
  const get = ((name) => {
    const texts = given.getAll(name);
    given.delete(name);
    return PARAMETERS[name].read(texts, (text) => {
      ignored.push(`${name}=${text}`);
      return null;
    });
  }) as Reader;
  const also = get('also') ?? [];
  const filters = Object.keys(FILTERS) as (keyof typeof FILTERS)[];
  return {
    page: readPage(path),
    question: {
      when: readWhen(get, ''),
      match: get('match') ?? DEFAULT_QUESTION.match,
      knownAt: get('knownAt'),
      assume: lastOfEach(get('assume')) ?? [],
      filter: givenFilter(Object.fromEntries(filters.map((name) => [name, get(name)]))),
      // In one order, so that equal questions have equal addresses.
      also: ALSO.filter((group) => also.includes(group)),
    },
    view: get('view') ?? DEFAULT_ROUTE.view,
    open: get('open'),
    against: {
      when: readWhen(get, 'to-'),
      knownAt: get('to-knownAt'),
      assume: lastOfEach(get('to-assume')),
    },
    groupBy: get('groupBy') ?? DEFAULT_ROUTE.groupBy,
    orderBy: get('orderBy') ?? DEFAULT_ROUTE.orderBy,
    chosen: (get('chosen') ?? []).slice(0, 2),
    zoom: get('zoom'),
    pages: get('pages') ?? DEFAULT_ROUTE.pages,
    ignored: [...ignored, ...[...given].map(([name, text]) => `${name}=${text}`)],
  };
}

/** Writes the address of a place, without defaults; reading it gives the same place. */
export function writeAddress({ page, question, against, ...rest }: Route): string {
  const values: Readonly<Record<string, unknown>> = {
    ...writeWhen('', question.when),
    ...question,
    ...question.filter,
    assume: question.assume.length === 0 ? null : question.assume,
    ...rest,
    ...writeWhen('to-', against.when),
    'to-knownAt': against.knownAt,
    'to-assume': against.assume,
  };
  const parts = Object.entries(PARAMETERS).flatMap(([name, { write }]) => {
    const value = values[name] ?? null;
    const text = value === null || value === DEFAULTS[name] ? '' : write(value as never);
    return text === '' ? [] : [`${name}=${readable(text)}`];
  });
  return writePage(page) + (parts.length === 0 ? '' : `?${parts.join('&')}`);
}

const DEFAULTS: Readonly<Record<string, unknown>> = { ...DEFAULT_QUESTION, ...DEFAULT_ROUTE };

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

/** Takes the first of `year`, `on`, and `from` with `through`; the others stay unread. */
function readWhen(get: Reader, prefix: '' | 'to-'): When | null {
  const year = get(`${prefix}year`);
  if (year !== null) return { kind: 'year', year };
  const day = get(`${prefix}on`);
  if (day !== null) return { kind: 'day', day };
  const from = get(`${prefix}from`);
  return from === null ? null : { kind: 'period', from, through: get(`${prefix}through`) };
}

function writeWhen(prefix: '' | 'to-', when: When | null) {
  if (when === null) return {};
  if (when.kind === 'year') return { [`${prefix}year`]: when.year };
  if (when.kind === 'day') return { [`${prefix}on`]: when.day };
  return { [`${prefix}from`]: when.from, [`${prefix}through`]: when.through };
}

function lastOfEach(assume: readonly Assumed[] | null): readonly Assumed[] | null {
  return assume && [...new Map(assume.map((assumed) => [assumed.event, assumed])).values()];
}

/** Takes note of a text that means nothing. */
type Ignore = (text: string) => null;

/** A parameter with one value: the first. */
function one<Value>({ read, write }: Form<Value>) {
  return {
    read: ([text, ...others]: readonly string[], ignore: Ignore): Value | null => {
      others.forEach(ignore);
      return text === undefined ? null : (read(text) ?? ignore(text));
    },
    write,
  };
}

/** A parameter with values between commas, each once; null if it is not given. */
function list<Value>({ read, write }: Form<Value>, none = '') {
  return {
    read: (texts: readonly string[], ignore: Ignore): readonly Value[] | null => {
      if (texts.length === 0) return null;
      const parts = new Set(texts.flatMap((text) => text.split(',')));
      return [...parts]
        .filter((text) => text !== '' && text !== none)
        .flatMap((text) => read(text) ?? ignore(text) ?? []);
    },
    write: (values: readonly Value[]) => values.map(write).join(',') || none,
  };
}

/** A word in any case. */
function wordOf<const Value extends string | boolean>(
  values: readonly Value[],
  write: (value: Value) => string = nameOf,
): Form<Value> {
  return { read: (text) => values.find((value) => write(value) === text.toLowerCase()), write };
}

function nameOf(value: string | boolean): string {
  return String(value).toLowerCase();
}

/** An id, whose prefix may be left out. */
function idOf(prefix: string): Form<string> {
  const start = `${prefix}:`;
  return {
    read: (slug) => (slug === '' || slug.includes(':') ? slug || null : start + slug),
    write: (id) => (id.startsWith(start) ? id.slice(start.length) : id),
  };
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
