import { civil, type Day, dayOf, OPEN } from './day.ts';
import type { Span } from './span.ts';

export const BOUNDS = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const;

/** The bounds of a start and an end. Ends are excluded; OPEN if there is none. */
export type Bounds = Readonly<Record<(typeof BOUNDS)[number], Day>>;

/** The bounds of a stretch of days. `ordered`: whatever the true days, it begins before it ends. */
export interface OrderedBounds extends Bounds {
  readonly ordered: boolean;
}

export function sameBounds(a: Bounds, b: Bounds): boolean {
  return BOUNDS.every((bound) => a[bound] === b[bound]);
}

export function mayHaveDay({ startEarliest, endLatest }: Bounds): boolean {
  return startEarliest < endLatest;
}

/** Bounds fitted to each other, as nothing ends before it starts. See docs/model.md#days. */
export function fitted<T extends Bounds>(stretch: T): T {
  if (!mayHaveDay(stretch)) return stretch;
  const { startEarliest, startLatest, endEarliest, endLatest } = stretch;
  return {
    ...stretch,
    startLatest: Math.min(startLatest, endLatest - 1),
    endEarliest: Math.max(endEarliest, startEarliest + 1),
  };
}

/** The widest bounds of several stretches. */
export function widestBounds(stretches: readonly Bounds[]): Bounds {
  return {
    startEarliest: Math.min(...stretches.map(({ startEarliest }) => startEarliest)),
    startLatest: Math.max(...stretches.map(({ startLatest }) => startLatest)),
    endEarliest: Math.min(...stretches.map(({ endEarliest }) => endEarliest)),
    endLatest: Math.max(...stretches.map(({ endLatest }) => endLatest)),
  };
}

/**
 * A stated stretch of time. For an UNKNOWN end `endEarliest` is the day after the start's earliest
 * day, until a source confirms more.
 */
export interface Term extends Bounds {
  readonly edtf: string;
  /** The source's own words for it, a few. */
  readonly phrase: string | null;
  readonly end: 'EXACT' | 'IMPRECISE' | 'OPEN' | 'UNKNOWN';
}

/** Any day from `earliest` through `latest`. */
export interface PossibleDays {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A day as stated; a month or year means any day of it. */
export interface DatedDay extends PossibleDays {
  readonly edtf: string;
}

/** Thrown if a text is none of the accepted EDTF forms; the message gives the expectation. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';

  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${expected}: ${found}`);
  }
}

const FORMS = 'an EDTF date (2019, 2026-04, 2026-04-27, with ~ or ? on a year or month)';

/**
 * The bounds of a stated term or other stretch of time, fitted. See docs/model.md#days.
 *
 * @param edtf  `A/B`, `A/..` (open), `A/` (end unknown) or a bare date, which is that period, both
 *   ends exact
 * @throws {EdtfError} on any other form, or if the end lies before the start
 */
export function parseTerm(edtf: string, phrase: string | null = null): Term {
  const parts = edtf.split('/');
  if (parts.length > 2) throw new EdtfError(`${FORMS}, or two of them with one slash`, edtf);
  const start = parseDate(parts[0]!, edtf);
  const exactPeriod = parts.length === 1 && !start.qualified;
  const startLatest = exactPeriod ? start.first : start.last;
  const end = endOf(parts[1] ?? parts[0]!, edtf);
  if (start.first >= end.endLatest) throw new EdtfError('a start before the end', edtf);
  return fitted({ edtf, phrase, startEarliest: start.first, startLatest, ...end });
}

function endOf(text: string, edtf: string): Pick<Term, 'endEarliest' | 'endLatest' | 'end'> {
  if (text === '..') return { endEarliest: OPEN, endLatest: OPEN, end: 'OPEN' };
  if (text === '') return { endEarliest: -OPEN, endLatest: OPEN, end: 'UNKNOWN' };
  const { first, last, qualified } = parseDate(text, edtf);
  return qualified
    ? { endEarliest: first + 1, endLatest: last + 1, end: 'IMPRECISE' }
    : { endEarliest: last + 1, endLatest: last + 1, end: 'EXACT' };
}

/** A stated day, or any day of a stated month or year. @throws {EdtfError} on any other form */
export function parseDatedDay(edtf: string): DatedDay {
  const { first, last } = parseDate(edtf, edtf);
  return { edtf, earliest: first, latest: last };
}

/**
 * The days on which a condition's event counts: `A/B`, `A/..` or `../B`, both ends exact.
 *
 * @returns half-open; `from` is -OPEN and `until` OPEN if `..`
 * @throws {EdtfError}
 */
export function parseWithin(edtf: string): Span {
  const parts = edtf.split('/');
  const malformed = new EdtfError('days as A/B, A/.. or ../B with exact ends', edtf);
  if (parts.length !== 2 || edtf === '../..') throw malformed;
  const ends = parts.map((part) => (part === '..' ? null : parseDate(part, edtf)));
  if (ends.some((end) => end?.qualified)) throw malformed;
  const span = { from: ends[0] ? ends[0].first : -OPEN, until: ends[1] ? ends[1].last + 1 : OPEN };
  if (span.from >= span.until) throw new EdtfError('a start before the end', edtf);
  return span;
}

/** A dated day as a term of one day, for the API's intervals. */
export function dayTerm(day: DatedDay): Term {
  return {
    edtf: day.edtf,
    phrase: null,
    startEarliest: day.earliest,
    startLatest: day.latest,
    endEarliest: day.earliest + 1,
    endLatest: day.latest + 1,
    end: day.earliest === day.latest ? 'EXACT' : 'IMPRECISE',
  };
}

function parseDate(text: string, whole: string) {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/.exec(text);
  if (!parts) throw new EdtfError(FORMS, whole);
  const [, year = '', month, day, mark] = parts;
  if (year < '1000' || year > '9998') throw new EdtfError('a year from 1000 to 9998', whole);
  if (month !== undefined && (month < '01' || month > '12'))
    throw new EdtfError('a month from 01 to 12', whole);
  const first = dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (day === undefined) {
    const last = dayOf(Number(year), Number(month ?? 12) + 1, 0);
    return { first, last, qualified: mark !== undefined };
  }
  if (civil(first).day !== Number(day)) throw new EdtfError('a day of the calendar', whole);
  if (mark) throw new EdtfError('~ or ? on a month or year, not on a full day', whole);
  return { first, last: first, qualified: false };
}
