import { overlap, type Span, spanOf } from '../read/normalised-text.ts';
import { civil, dayOf, daysInMonth } from '../../domain/time/day.ts';
import { lengthIn, lengthsIn, type LengthMention } from './lengths.ts';
import { dayMoment, endAfter, firstDay, lastDayOfMoment, type Moment } from './moment.ts';
import { readNumber } from './numbers.ts';

/** A date as an article names it; offsets in the text that was read (UTF-16 units, half-open). */
export interface DateMention extends Span {
  readonly type: 'date';
  /** The first moment; the same as `to` unless the words name a stretch such as a quarter. */
  readonly from: Moment;
  readonly to: Moment;
}

export type TimeMention = DateMention | LengthMention;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const MONTH = `(?<month>${MONTH_NAMES})`;
const YEAR = '(?<year>(?:1[6-9]|20|21)\\d{2})(?![\\d,]\\d|\\d)';
const SHORT_YEAR = "'?(?<year>(?:20|21)?\\d{2})\\b";
const DAY = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const PART =
  '(?:(?:the )?(?<part>end|close|beginning|start|middle) of (?:the )?|(?<about>early|mid|late|end|year-end)[- ](?:in )?)';
const FISCAL = '(?:fiscal(?: year)?|financial year|FY)';
const STEP = '(?<step>next|last|this)';
/** After the first day or month of a range: its last one, with a year. */
const TO_YEAR = `(?= ?(?:to|until|through|and|or|-) ?(?:(?:the )?end of )?(?:\\d{1,2} )?(?<until>${MONTH_NAMES})(?: \\d{1,2},)? (?<last>(?:1[6-9]|20|21)\\d{2}))`;
/** What follows the day and month of a date; without a year it is the nearest one. */
const OF_YEAR = `(?:,?(?: \\d\\d:\\d\\d:\\d\\d(?: [A-Z]{2,5})?)? ${YEAR}| ${STEP} year|${TO_YEAR}|(?!,? (?:1[6-9]|2[01])\\d\\d))`;
/** Things that are counted in thousands: such a number before them is no year. */
const COUNTED =
  'MW|GW|people|employees|jobs|shares|units|homes|patients|stores|megawatts|million|billion|km|miles|tonnes|aircraft';

type MatchGroups = Readonly<Record<string, string | undefined>>;
/** Reads the named parts of a match; `before` are the words before it. */
type Reader = (
  parts: MatchGroups,
  published: Moment | null,
  before: string,
) => Moment | readonly [Moment, Moment] | 'UNREAD' | null;

const at = (
  year: number,
  month: number | null = null,
  day: number | null = null,
  vague = false,
): Moment => ({ year, month, day, vague });

const PATTERNS = (
  [
    ['(?<![\\d-])(?<year>(?:1[6-9]|20|21)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])', ofDay],
    [
      '(?<![\\d./-])(?<first>\\d{1,2})(?<sign>[./-])(?<second>\\d{1,2})\\k<sign>(?<year>(?:19|20|21)\\d{2})(?![\\d/]|\\.\\d)',
      numeric,
    ],
    [`${DAY}(?: of)? ${MONTH}${OF_YEAR}(?!\\p{L})`, ofDay],
    [`\\b${MONTH} ${DAY}${OF_YEAR}(?![\\p{L}\\d%])`, ofDay],
    [`\\b${PART}?${MONTH},? (?:of )?${YEAR}`, partOf, 'i'],
    [
      `\\b(?:(?<unit>[QH])(?<count>[1-4])|(?<count2>[1-4])(?<unit2>[QH]))(?: of)?[ -]?(?:FY ?)?${SHORT_YEAR}`,
      stretch,
    ],
    [
      `\\b(?:the )?(?<count>first|second|third|fourth|last|final) (?:calendar |fiscal )?(?<unit>quarter|half) (?:of |in )?(?:fiscal |calendar )?(?:year )?${YEAR}`,
      stretch,
      'i',
    ],
    [
      `(?:${FISCAL} ?)?(?<![\\d.,$€£-])(?<year>(?:19|20|21)\\d{2}) ?[-/] ?(?<last>\\d{2}|(?:19|20|21)\\d{2})(?![\\d-]|\\.\\d)(?: ${FISCAL})?`,
      years,
      'i',
    ],
    [`\\b${PART}(?:calendar )?(?:year )?${YEAR}(?!s|[-/]\\d)`, partOf, 'i'],
    [
      `\\b(?:${FISCAL} ?|(?:the )?(?:early |late |mid-?)?(?:spring|summer|autumn|winter)(?: of)? )${SHORT_YEAR}(?![-/]\\d)`,
      (m) => at(yearOf(m), null, null, true),
      'i',
    ],
    [
      `(?<![\\d.,$€£¥#/-]|\\p{L}-|No\\. )(?<year>(?:19|20|21)\\d{2})(?![\\d%s]|[.,]\\d|-\\p{L}|/\\d| ?(?:${COUNTED}))(?: ${FISCAL})?`,
      partOf,
      'i',
    ],
    ['\\b(?<count>today|yesterday|tomorrow)\\b', relativeDay, 'i'],
    [`\\b(?:${STEP} )?(?<weekday>${WEEKDAYS})\\b`, relativeDay],
    [
      `\\b(?:${PART}|(?:later|earlier) )?(?:in )?${STEP} (?<unit>year|month|spring|summer|autumn|fall|winter)\\b(?! ago)`,
      byStep,
      'i',
    ],
    [
      '\\b(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unit>year|month|week|day)s? (?<ago>ago|from now|earlier)\\b',
      ago,
      'i',
    ],
    [`\\b${MONTH}${TO_YEAR}`, partOf],
    [`\\b(?:${PART}|${STEP} )?${MONTH}(?! ?\\d|,? \\d{4})(?!\\p{L})`, bareMonth],
  ] as readonly (readonly [words: string, read: Reader, flags?: string])[]
).map(([words, read, flags = '']) => [new RegExp(words, `gu${flags}`), read] as const);

/**
 * All dates and lengths in a text, in order and without overlaps, and the written days that do not
 * exist, such as 31 June 2030, or are ambiguous, such as 06/07/2030. Without a publication, from
 * which it is counted, "next year" is left out, like a day without a year.
 */
export function datesIn(text: string, published: Moment | null) {
  const dates: DateMention[] = [];
  const unreadDays: Span[] = [];
  const isTaken = (place: Span): boolean =>
    [...dates, ...unreadDays].some((one) => overlap(one, place));
  for (const [pattern, read] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const place = spanOf(match);
      if (isTaken(place)) continue;
      const before = text.slice(Math.max(0, place.start - 48), place.start);
      const moment = read(match.groups!, published, before);
      if (moment === 'UNREAD') unreadDays.push(place);
      if (moment === 'UNREAD' || moment === null) continue;
      const [from, to] = 'year' in moment ? [moment, moment] : moment;
      // The calendar of a fiscal year is not in the words.
      const isFiscal = /fiscal|financial year|FY/i.test(match[0]);
      const about = (one: Moment): Moment => (isFiscal ? at(one.year, null, null, true) : one);
      dates.push({ ...place, type: 'date', from: about(from), to: about(to) });
    }
  const lengths = lengthsIn(text).filter((one) => !isTaken(one));
  const all: readonly TimeMention[] = [...dates, ...lengths].sort((a, b) => a.start - b.start);
  return { dates: all, unreadDays };
}

/** The number (1 to 12) of a month by its name, its abbreviation or its digits. */
function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.toLowerCase().slice(0, 3)) + 1;
}

function yearOf({ year, last, month, until }: MatchGroups): number {
  const number = Number(year ?? last) - (until && monthOf(month!) > monthOf(until) ? 1 : 0);
  return number < 100 ? number + 2000 : number;
}

function dayIn(year: number, month: number, date: number): Moment | 'UNREAD' {
  const isDay = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return isDay ? at(year, month, date) : 'UNREAD';
}

/** A day of a month; without a year, the one nearest to the publication. */
function ofDay(m: MatchGroups, published: Moment | null): Moment | 'UNREAD' | null {
  const [month, date] = [monthOf(m['month']!), Number(m['day'])];
  if (m['year'] ?? m['last']) return dayIn(yearOf(m), month, date);
  if (!published) return null;
  if (m['step']) return dayIn(published.year + STEPS[m['step']]!, month, date);
  const now = (firstDay(published) + lastDayOfMoment(published)) / 2;
  const yearsAgo = (now - dayOf(published.year, month, date)) / 365.25;
  return dayIn(published.year + Math.round(yearsAgo), month, date);
}

/** 31/12/2030 and 12/31/2030 are clear, 1/2/2030 is not guessed, 1.2.2030 is in February. */
function numeric(m: MatchGroups): Moment | 'UNREAD' {
  const [first, second, year] = [Number(m['first']), Number(m['second']), Number(m['year'])];
  if (second > 12) return dayIn(year, first, second);
  const isClear = first > 12 || first === second || m['sign'] === '.';
  return isClear ? dayIn(year, second, first) : 'UNREAD';
}

/** A year or month, its last day, its beginning, or about then. */
function partOf(m: MatchGroups): Moment {
  const [year, month] = [yearOf(m), m['month'] === undefined ? null : monthOf(m['month'])];
  const word = (m['part'] ?? m['about'])?.toLowerCase();
  if (word !== undefined && /^(?:end|close|year-end)$/.test(word))
    return at(year, month ?? 12, daysInMonth(year, month ?? 12));
  if (word === 'beginning' || word === 'start') return at(year, month ?? 1, month && 1);
  return at(year, month, null, word !== undefined);
}

const ORDINALS = ['1', '2', '3', '4', 'first', 'second', 'third', 'fourth'];

/** A quarter or a half of a year. */
function stretch(m: MatchGroups): readonly [Moment, Moment] | null {
  const months = /^h/i.test((m['unit'] ?? m['unit2'])!) ? 6 : 3;
  const place = ORDINALS.indexOf((m['count'] ?? m['count2'])!.toLowerCase());
  const last = (place < 0 ? 12 / months : (place % 4) + 1) * months;
  return last > 12 ? null : [at(yearOf(m), last - months + 1), at(yearOf(m), last)];
}

function years({ year, last: text }: MatchGroups): readonly [Moment, Moment] | null {
  const first = Number(year);
  const last = text!.length === 2 ? first - (first % 100) + Number(text) : Number(text);
  return last <= first || last - first > 99 ? null : [at(first), at(last)];
}

const SHIFTS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const STEPS: Readonly<Record<string, number>> = { next: 1, this: 0, last: -1 };
/** Words before a date to come, unless a verb of the past stands in between. */
const AHEAD =
  /\b(?:until|till|through|by|before|from|starting|effective|next|will|shall|due|expected|scheduled|planned|starts?|begins?|opens?)\b(?:(?!\b\p{L}+ed\b|\bsa(?:id|ys)\b)[^.;])*$/iu;

/** A weekday is in news the last one, that day included; after "next" and "until" the next. */
function relativeDay(m: MatchGroups, published: Moment | null, before: string): Moment | null {
  const { count, weekday, step } = m;
  if (published?.day == null) return null;
  const day = firstDay(published);
  if (count !== undefined) return dayMoment(day + SHIFTS[count.toLowerCase()]!);
  const ahead = (((WEEKDAYS.split('|').indexOf(weekday!) - day - 4) % 7) + 7) % 7;
  if (step === 'next' || (step === undefined && AHEAD.test(before)))
    return dayMoment(day + (ahead || 7));
  return dayMoment(day - ((7 - ahead) % 7 || (step === 'last' ? 7 : 0)));
}

/** The seasons by quarters; they are read as about their year. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** A year, month or season counted from that of publication. */
function byStep(m: MatchGroups, published: Moment | null): Moment | null {
  const [step, unit] = [STEPS[m['step']!.toLowerCase()]!, m['unit']!.toLowerCase()];
  if (!published) return null;
  const { year, month } = published;
  const season = (SEASONS.indexOf(unit.replace('fall', 'autumn')) + 1) * 3;
  const isAhead = season > (month ?? 6);
  if (season > 0) return at(isAhead === step < 0 ? year + step : year, null, null, true);
  if (unit === 'year') return partOf({ ...m, year: String(year + step) });
  if (month === null) return null;
  const there = civil(dayOf(year, month + step, 1));
  return partOf({ ...m, year: String(there.year), month: String(there.month) });
}

/** About the time that is a length before the publication, or after it. */
function ago(m: MatchGroups, published: Moment | null): Moment | null {
  const [count, unit] = [m['count']!, m['unit']!.toLowerCase()];
  const number = Number(readNumber(count));
  const length = lengthIn(/now/i.test(m['ago']!) ? number : -number, unit);
  if (!published || length === null) return null;
  const then = endAfter(published, length);
  return { ...then, month: unit === 'year' ? null : then.month, day: null, vague: true };
}

/** A month by itself, after a word of time: the last such month in news, the next after until. */
function bareMonth(m: MatchGroups, published: Moment | null, before: string): Moment | null {
  const isDated = /\b(?:in|by|since|until|till|through|from|of|during|before|after|and|to|on) $/i;
  const said = m['step'] ?? m['part'] ?? m['about'];
  if (!published || (said === undefined && !isDated.test(before))) return null;
  const month = monthOf(m['month']!);
  const here = published.month ?? 6;
  const isAhead = m['step'] === 'next' || AHEAD.test(before);
  const isPast = m['step'] === 'last' || /\b(?:since|in|during|of)\b[^.;:]{0,8}$/i.test(before);
  let { year } = published;
  if (isAhead && (month < here || (month === here && m['step'] === 'next'))) year += 1;
  else if (!isAhead && isPast && month > here) year -= 1;
  return partOf({ ...m, year: String(year) });
}
