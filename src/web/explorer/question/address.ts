import type { Schema } from '../../../../client/src/index.ts';
import { isDay } from '../time/days.ts';
import {
  FIRST_PLACE,
  THING_KINDS,
  VIEWS,
  type Page,
  type Place,
  type ThingKind,
  GROUPINGS,
} from './place.ts';
import type { Also, Against, Assumed, Filter, Question, When } from './question.ts';

const MATCHES: readonly Schema.PeriodMatch[] = ['OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'];
const CERTAINTIES: readonly Schema.Certainty[] = ['CERTAIN', 'POSSIBLE'];
const ALSO: readonly Also[] = ['unconfirmed', 'contingent', 'ended', 'upcoming'];

/**
 * Reads an address and ignores what it does not understand, so that an old link still opens.
 *
 * @param path    such as `/` or `/right/2025-10-ip-research`
 * @param search  such as `?year=2027&holder=microsoft&if=agi-panel-verified@2029-06-30`
 */
export function readAddress(path: string, search: string): Place {
  const params = new URLSearchParams(search);
  return {
    page: readPage(path),
    question: readQuestion(params),
    view: VIEWS.find((view) => view === params.get('view')) ?? FIRST_PLACE.view,
    open: readIds(params, 'open', 'right')[0] ?? null,
    against: readAgainst(params),
    groupBy:
      GROUPINGS.find((grouping) => grouping.toLowerCase() === params.get('by')) ??
      FIRST_PLACE.groupBy,
  };
}

/** Writes the address of a place, without defaults; reading it gives the same place. */
export function writeAddress(place: Place): string {
  const { question, against } = place;
  const parts = [
    ...writeWhen('', question.when),
    ...part('match', question.match === 'OVERLAPS' ? null : question.match.toLowerCase()),
    ...part('known', question.knownAt),
    ...part('if', writeAssumed(question.assume)),
    ...part('holder', writeIds(question.filter.holder, 'party')),
    ...part('bound', writeIds(question.filter.bound, 'party')),
    ...part('kind', question.filter.kind.map((kind) => kind.toLowerCase()).join(',')),
    ...part('asset', writeIds(question.filter.asset, 'asset')),
    ...part('certainty', question.filter.certainty?.toLowerCase() ?? null),
    ...part('also', question.also.join(',')),
    ...part('view', place.view === FIRST_PLACE.view ? null : place.view),
    ...part('by', place.groupBy === FIRST_PLACE.groupBy ? null : place.groupBy.toLowerCase()),
    ...writeWhen('to-', against.when),
    ...part('to-known', against.knownAt),
    ...part('to-if', against.assume === null ? null : writeAssumed(against.assume) || 'nothing'),
    ...part('open', place.open === null ? null : writeIds([place.open], 'right')),
  ];
  return writePage(place.page) + (parts.length === 0 ? '' : `?${parts.join('&')}`);
}

function readPage(path: string): Page {
  if (path === '/') return FIRST_PLACE.page;
  if (path === '/about') return { kind: 'about' };
  const [, kind, slug, ...rest] = path.split('/');
  if (
    slug === undefined ||
    slug === '' ||
    rest.length > 0 ||
    !THING_KINDS.includes(kind as ThingKind)
  )
    return { kind: 'lost', path };
  return { kind: kind as ThingKind, id: `${kind}:${decode(slug)}` };
}

function writePage(page: Page): string {
  if (page.kind === 'answer') return '/';
  if (page.kind === 'about') return '/about';
  if (page.kind === 'lost') return page.path;
  return `/${page.kind}/${encode(page.id.slice(page.kind.length + 1))}`;
}

function readQuestion(params: URLSearchParams): Question {
  return {
    when: readWhen(params, ''),
    match: MATCHES.find((match) => match.toLowerCase() === params.get('match')) ?? 'OVERLAPS',
    knownAt: readDay(params, 'known'),
    assume: readAssumed(params, 'if') ?? [],
    filter: readFilter(params),
    also: ALSO.filter((also) => readList(params, 'also').includes(also)),
  };
}

function readFilter(params: URLSearchParams): Filter {
  return {
    holder: readIds(params, 'holder', 'party'),
    bound: readIds(params, 'bound', 'party'),
    kind: readList(params, 'kind')
      .filter((kind) => /^[a-z_]+$/.test(kind))
      .map((kind) => kind.toUpperCase() as Schema.RightKind),
    asset: readIds(params, 'asset', 'asset'),
    certainty: CERTAINTIES.find((name) => name.toLowerCase() === params.get('certainty')) ?? null,
  };
}

function readAgainst(params: URLSearchParams): Against {
  return {
    when: readWhen(params, 'to-'),
    knownAt: readDay(params, 'to-known'),
    assume: readAssumed(params, 'to-if'),
  };
}

/** Takes the first of `year`, `on`, and `from` with `through`. */
function readWhen(params: URLSearchParams, prefix: string): When | null {
  const year = params.get(`${prefix}year`);
  if (year !== null && /^-?\d{1,9}$/.test(year)) return { kind: 'year', year: Number(year) };
  const day = readDay(params, `${prefix}on`);
  if (day !== null) return { kind: 'day', day };
  const from = readDay(params, `${prefix}from`);
  return from === null
    ? null
    : { kind: 'period', from, through: readDay(params, `${prefix}through`) };
}

function writeWhen(prefix: string, when: When | null): string[] {
  if (when === null) return [];
  if (when.kind === 'year') return part(`${prefix}year`, String(when.year));
  if (when.kind === 'day') return part(`${prefix}on`, when.day);
  return [...part(`${prefix}from`, when.from), ...part(`${prefix}through`, when.through)];
}

/** Such as `agi-panel-verified@2029-06-30,openai-ipo@never`; the last one on an event counts. */
function readAssumed(params: URLSearchParams, name: string): readonly Assumed[] | null {
  if (!params.has(name)) return null;
  const found = new Map<string, string | null>();
  for (const item of readList(params, name)) {
    const [event = '', on = ''] = item.split('@');
    if (event !== '' && (on === 'never' || isDay(on)))
      found.set(withPrefix(event, 'event'), on === 'never' ? null : on);
  }
  return [...found].map(([event, on]) => ({ event, on }));
}

function writeAssumed(assume: readonly Assumed[]): string {
  return assume
    .map(({ event, on }) => `${withoutPrefix(event, 'event')}@${on ?? 'never'}`)
    .join(',');
}

function readDay(params: URLSearchParams, name: string): string | null {
  const text = params.get(name);
  return text !== null && isDay(text) ? text : null;
}

function readIds(params: URLSearchParams, name: string, prefix: string): readonly string[] {
  return readList(params, name).map((slug) => withPrefix(slug, prefix));
}

function writeIds(ids: readonly string[], prefix: string): string {
  return ids.map((id) => withoutPrefix(id, prefix)).join(',');
}

/** Without empty and repeated items. */
function readList(params: URLSearchParams, name: string): readonly string[] {
  return [...new Set((params.get(name) ?? '').split(','))].filter((item) => item !== '');
}

function withPrefix(slug: string, prefix: string): string {
  return slug.includes(':') ? slug : `${prefix}:${slug}`;
}

function withoutPrefix(id: string, prefix: string): string {
  return id.startsWith(`${prefix}:`) ? id.slice(prefix.length + 1) : id;
}

function part(name: string, value: string | null): string[] {
  return value === null || value === '' ? [] : [`${name}=${encode(value)}`];
}

/** Percent-encoded, except `:`, `,` and `@`, which keep a link readable. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%40', '@');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
