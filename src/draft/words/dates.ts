import type { Span } from '../read/sentences.ts';
import { civil, dayOf, daysInMonth } from '../../domain/time/day.ts';
import { lengthsIn, type LengthMention } from './lengths.ts';
import { dayMoment, firstDay, lastDayOfMoment, type Moment } from './moment.ts';
import { wordNumber } from './numbers.ts';

/** A date as an article names it; offsets in the text that was read (UTF-16 units, half-open). */
export interface DateMention extends Span {
  readonly type: 'date';
  /** The first moment; the same as `to` unless the words name a stretch such as a quarter. */
  readonly from: Moment;
  readonly to: Moment;
  /** Whether the stretch is a fiscal year or quarter, whose calendar is not in the words. */
  readonly fiscal: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const YEAR = '(?<year>(?:1[6-9]|20|21)\\d{2})(?![\\d,]\\d|\\d)';
const SHORT_YEAR = "'?(?<year>(?:20|21)?\\d{2})\\b";
const DAY = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const PART =
  '(?:(?:the )?(?<part>end|close|beginning|start|middle) of (?:the )?|(?<about>early|mid|late|end|year-end)[- ](?:in )?)';
const STEP = '(?<step>next|last|this)';
const UNIT = '(?<unit>year|month|spring|summer|autumn|fall|winter)';
/** The first months of the seasons, which are read as about their year. */
const SEASONS = new Map(Object.entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }));
/** Things that are counted in thousands: such a number before them is no year. */
const COUNTED =
  'MW|GW|people|employees|jobs|shares|units|homes|patients|stores|megawatts|million|billion|km|miles|tonnes|aircraft';

type MomentRange = readonly [Moment, Moment];
type MatchGroups = Readonly<Record<string, string | undefined>>;
/** Reads the named parts of a match; `before` are the words before it. */
type Reader = (
  parts: MatchGroups,
  published: Moment | null,
  before: string,
) => Moment | MomentRange | null;

const at = (
  year: number,
  month: number | null = null,
  day: number | null = null,
  vague = false,
): Moment => ({ year, month, day, vague });

const READERS: readonly (readonly [words: string, Reader, flags?: string])[] = [
  [
    '(?<![\\d-])(?<year>(?:1[6-9]|20|21)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])',
    (m) => dayIn(Number(m['year']), Number(m['month']), Number(m['day'])),
  ],
  [
    '(?<![\\d./-])(?<first>\\d{1,2})(?<sign>[./])(?<second>\\d{1,2})\\k<sign>(?<year>(?:19|20|21)\\d{2})(?![\\d/]|\\.\\d)',
    (m) => numeric(Number(m['first']), Number(m['second']), Number(m['year']), m['sign']!),
  ],
  [`${DAY}(?: of)? ${MONTH},? ${YEAR}`, ofDay],
  [`\\b${MONTH} ${DAY},?(?: \\d\\d:\\d\\d:\\d\\d(?: [A-Z]{2,5})?)? ${YEAR}`, ofDay],
  [
    `\\b${PART}?${MONTH},? (?:of )?${YEAR}`,
    (m) => partOf(Number(m['year']), monthOf(m['month']!), m),
    'i',
  ],
  [`${DAY}(?: of)? ${MONTH}(?!,? (?:1[6-9]|20|21)\\d\\d)(?!\\p{L})(?: ${STEP} year)?`, ofDay],
  [`\\b${MONTH} ${DAY}(?!,? (?:1[6-9]|20|21)\\d\\d)(?![\\p{L}\\d%])`, ofDay],
  [
    `\\b(?:(?<unit>[QH])(?<count>[1-4])|(?<count2>[1-4])(?<unit2>[QH]))(?: of)?[ -]?(?:FY ?)?${SHORT_YEAR}`,
    (m) => stretch(yearOf(m), Number(m['count'] ?? m['count2']), (m['unit'] ?? m['unit2'])!),
  ],
  [
    `\\b(?:the )?(?<count>first|second|third|fourth|last|final) (?:calendar |fiscal )?(?<unit>quarter|half) (?:of |in )?(?:fiscal |calendar )?(?:year )?${YEAR}`,
    (m) => stretch(yearOf(m), ordinal(m['count']!, m['unit']!), m['unit']!),
    'i',
  ],
  [
    '(?<![\\d.,$€£-])(?<year>(?:19|20|21)\\d{2}) ?[-/] ?(?<last>\\d{2}|(?:19|20|21)\\d{2})(?![\\d-]|\\.\\d)',
    (m) => years(Number(m['year']), m['last']!),
  ],
  [
    `\\b${PART}(?:calendar )?(?:year )?${YEAR}(?!s|[-/]\\d)`,
    (m) => partOf(Number(m['year']), null, m),
    'i',
  ],
  [
    '\\b(?:(?:fiscal(?: year)?|financial year|FY) ?|(?:the )?(?:early |late |mid-?)?(?:spring|summer|autumn|winter)(?: of)? )' +
      SHORT_YEAR,
    (m) => at(yearOf(m), null, null, true),
    'i',
  ],
  [
    `(?<![\\d.,$€£¥#/-]|\\p{L}-|No\\. )(?<year>(?:19|20|21)\\d{2})(?![\\d%s]|[.,]\\d|-\\p{L}|/\\d| ?(?:${COUNTED}))`,
    (m) => at(Number(m['year'])),
  ],
  ['\\b(?<count>today|yesterday|tomorrow)\\b', byDays(shiftOf), 'i'],
  [
    `\\b(?:${STEP} )?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b`,
    byDays(toWeekday),
  ],
  [`\\b(?:${PART}|(?:later|earlier) )?(?:in )?${STEP} ${UNIT}\\b(?! ago)`, byStep, 'i'],
  [
    '\\b(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unit>year|month|week|day)s? (?<ago>ago|from now|earlier)\\b',
    ago,
    'i',
  ],
  [
    `\\b${MONTH.replaceAll('?<month>', '?<first>')}(?= (?:to|through|until|and|or) (?:the end of )?${MONTH} ${YEAR})`,
    (m) => at(Number(m['year']), monthOf(m['first']!)),
  ],
  [`\\b(?:${PART}|${STEP} )?${MONTH}(?! ?\\d|,? \\d{4})(?!\\p{L})`, bareMonth],
];
const PATTERNS = READERS.map(
  ([words, read, flags = '']) => [new RegExp(words, `gu${flags}`), read] as const,
);

/**
 * All dates and lengths in a text, in order and without overlaps; the longer of two overlapping
 * ones stays.
 *
 * @param published  the publication day, from which "next year" is counted and by which a day
 *   without a year is placed; without it such dates are left out
 */
export function datesIn(
  text: string,
  published: Moment | null,
): readonly (DateMention | LengthMention)[] {
  const all = [...calendarDates(text, published), ...lengthsIn(text)];
  const broken = unplacedDays(text, all);
  const unbroken = all.filter(
    (one) => !broken.some(({ start, end }) => one.start < end && start < one.end),
  );
  unbroken.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (DateMention | LengthMention)[] = [];
  for (const mention of unbroken) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** The dates in a text, without overlaps; earlier readers win over later ones. */
export function calendarDates(text: string, published: Moment | null): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const [pattern, read] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const moment = read(match.groups!, published, text.slice(Math.max(0, start - 48), start));
      if (moment === null) continue;
      const [from, to] = 'year' in moment ? [moment, moment] : moment;
      const fiscal = /fiscal|financial year|\bFY|\dFY/i.test(match[0]);
      found.push({ start, end, type: 'date', from, to, fiscal });
    }
  return found;
}

/** The number (1 to 12) of a month by its name or abbreviation. */
function monthOf(text: string): number {
  return MONTHS.indexOf(text.toLowerCase().slice(0, 3)) + 1;
}

function dayIn(year: number, month: number, date: number): Moment | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return at(year, month, date);
}

/** A day of a month; without a year, the one nearest to the publication. */
function ofDay(m: MatchGroups, published: Moment | null): Moment | null {
  const [month, date] = [monthOf(m['month']!), Number(m['day'])];
  if (m['year'] !== undefined) return dayIn(Number(m['year']), month, date);
  if (!published) return null;
  if (m['step']) return dayIn(published.year + STEPS[m['step']]!, month, date);
  const now = (firstDay(published) + lastDayOfMoment(published)) / 2;
  const options = [-1, 0, 1]
    .map((shift) => dayIn(published.year + shift, month, date))
    .filter((one) => one !== null);
  return (
    options.sort((a, b) => Math.abs(firstDay(a) - now) - Math.abs(firstDay(b) - now))[0] ?? null
  );
}

/** A year or month, its last day, its beginning, or about then. */
function partOf(year: number, month: number | null, { part, about }: MatchGroups): Moment {
  const word = (part ?? about)?.toLowerCase();
  if (word !== undefined && /^(?:end|close|year-end)$/.test(word))
    return at(year, month ?? 12, daysInMonth(year, month ?? 12));
  if (word === 'beginning' || word === 'start')
    return month === null ? at(year, 1) : at(year, month, 1);
  return at(year, month, null, word !== undefined);
}

function stretch(year: number, count: number, unit: string): MomentRange | null {
  const months = /^h/i.test(unit) ? 6 : 3;
  return count * months > 12
    ? null
    : [at(year, (count - 1) * months + 1), at(year, count * months)];
}

function ordinal(word: string, unit: string): number {
  const place = ['first', 'second', 'third', 'fourth'].indexOf(word.toLowerCase());
  if (place >= 0) return place + 1;
  return unit.toLowerCase() === 'half' ? 2 : 4;
}

/**
 * A numeric date: 31/12/2030 and 12/31/2030 are clear, 1/2/2030 is not guessed, 1.2.2030 is day and
 * month.
 */
function numeric(first: number, second: number, year: number, sign: string): Moment | null {
  if (second > 12) return dayIn(year, first, second);
  return first > 12 || first === second || sign === '.' ? dayIn(year, second, first) : null;
}

function years(first: number, second: string): MomentRange | null {
  const last = second.length === 2 ? first - (first % 100) + Number(second) : Number(second);
  return last <= first || last - first > 99 ? null : [at(first), at(last)];
}

function yearOf({ year }: MatchGroups): number {
  return year!.length === 2 ? 2000 + Number(year) : Number(year);
}

/** A reader of days that are counted from the day of publication. */
function byDays(shift: (m: MatchGroups, day: number, before: string) => number): Reader {
  return (m, published, before) =>
    published?.day == null ? null : dayMoment(shift(m, firstDay(published), before));
}

function shiftOf({ count }: MatchGroups, day: number): number {
  return day + { today: 0, yesterday: -1, tomorrow: 1 }[count!.toLowerCase() as 'today'];
}

/**
 * The offset to a weekday: in news the last one, the day itself included; after "next" and "until"
 * the next one.
 */
function toWeekday({ weekday, step }: MatchGroups, day: number, before: string): number {
  const wanted = WEEKDAYS.indexOf(weekday!.toLowerCase());
  const today = (((day + 4) % 7) + 7) % 7;
  const back = (today - wanted + 7) % 7;
  if (step === 'next' || (step === undefined && AHEAD.test(before)))
    return day + ((wanted - today + 7) % 7 || 7);
  return day - (step === 'last' && back === 0 ? 7 : back);
}

const STEPS: Readonly<Record<string, number>> = { next: 1, this: 0, last: -1 };

function byStep(m: MatchGroups, published: Moment | null): Moment | null {
  const step = STEPS[m['step']!.toLowerCase()]!;
  if (!published) return null;
  const season = SEASONS.get(m['unit']!.toLowerCase());
  const toward = season && season > (published.month ?? 6) ? Math.min : Math.max;
  if (season) return at(published.year + toward(step, 0), null, null, true);
  if (/year/i.test(m['unit']!)) return partOf(published.year + step, null, m);
  if (published.month === null) return null;
  const months = published.year * 12 + published.month - 1 + step;
  return partOf(Math.floor(months / 12), (months % 12) + 1, m);
}

function ago(m: MatchGroups, published: Moment | null): Moment | null {
  const [number, unit] = [m['count']!, m['unit']!.toLowerCase()];
  const count =
    (/now/i.test(m['ago']!) ? 1 : -1) *
    Number(/\d/.test(number) ? number : (wordNumber(number) ?? 1));
  if (!published) return null;
  if (unit === 'year') return at(published.year + count, null, null, true);
  if (published.month === null) return null;
  const { year, month, day } = civil(firstDay(published));
  const to =
    unit === 'month'
      ? civil(dayOf(year, month + count, 1))
      : civil(dayOf(year, month, day) + count * (unit === 'week' ? 7 : 1));
  return at(to.year, to.month, null, true);
}

/** Words before a date to come, unless a verb of the past stands in between. */
const AHEAD =
  /\b(?:until|till|through|by|before|from|starting|effective|next|will|shall|due|expected|scheduled|planned|starts?|begins?|opens?)\b(?:(?!\b\p{L}+ed\b|\bsa(?:id|ys)\b)[^.;])*$/iu;

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
  return partOf(year, month, m);
}

const NAMED_DAY = new RegExp(
  [
    `(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY}),? ${YEAR}`.replace(
      /\?<(?:day|month|year)>/g,
      '?:',
    ),
    '(?<![\\d./-])\\d{1,2}[./-]\\d{1,2}[./-](?:19|20|21)\\d{2}(?![\\d/])',
    '(?<![\\d-])(?:19|20|21)\\d{2}-\\d{2}-\\d{2}(?![\\d-])',
  ].join('|'),
  'g',
);

/** Written days that do not exist, such as 31 June 2030, or are ambiguous, such as 06/07/2030. */
export function unplacedDays(text: string, read: readonly Span[]): readonly Span[] {
  return [...text.matchAll(NAMED_DAY)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((day) => !read.some((one) => one.start <= day.start && day.end <= one.end));
}
