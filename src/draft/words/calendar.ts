import { daysInMonth } from '../../domain/time/day.ts';
import type { DateMention } from './date-mention.ts';
import { firstDay, lastDay, type Moment } from './moment.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const YEAR = '((?:1[6-9]|20|21)\\d{2})(?![\\d,]\\d|\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const PART =
  '(?:(?:the )?(end|close|beginning|start|middle) of |(early|mid|late|end)[- ](?:in )?|(?:the )?(first|second|third|fourth) (quarter|half) of )?';

/** What is counted in thousands: such a number before it is no year. */
const COUNTED =
  'MW|GW|people|employees|jobs|shares|units|homes|patients|stores|megawatts|million|billion|km|miles|tonnes|aircraft';

type Reader = (
  match: RegExpMatchArray,
  published: Moment | null,
) => readonly [Moment, Moment] | null;
const moment = (
  year: number,
  month: number | null = null,
  day: number | null = null,
  vague = false,
): Moment => ({ year, month, day, vague });

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    /(?<![\d-])((?:1[6-9]|20|21)\d{2})-(\d{2})-(\d{2})(?![\d-])/g,
    (m) => day(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  [
    /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2((?:19|20|21)\d{2})(?![\d/]|\.\d)/g,
    (m) => numeric(Number(m[1]), Number(m[3]), Number(m[4]), m[2]!),
  ],
  [
    /\b(?:the )?(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter)(?: of)? ((?:19|20|21)\d{2})\b/gi,
    (m) => same(moment(Number(m[1]), null, null, true)),
  ],
  [
    new RegExp(
      `(?<!\\d)(?:${DAY}(?: of)? )?${MONTH}(?: ${DAY},?)?(?: of)? (next|this|last) year\\b`,
      'g',
    ),
    (m, published) => ofYear(published, m[4]!, monthOf(m[2]!), m[1] ?? m[3]),
  ],
  [
    new RegExp(`(?<!\\d)${DAY}(?: of)? ${MONTH},? ${YEAR}`, 'g'),
    (m) => day(Number(m[3]), monthOf(m[2]!), Number(m[1])),
  ],
  [
    new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}`, 'g'),
    (m) => day(Number(m[3]), monthOf(m[1]!), Number(m[2])),
  ],
  [
    new RegExp(`\\b${PART}${MONTH},? (?:of )?${YEAR}`, 'gi'),
    (m) => monthPart(Number(m[6]), monthOf(m[5]!), m[1] ?? m[2]),
  ],
  [
    new RegExp(`(?<!\\d)${DAY}(?: of)? ${MONTH}(?!,? (?:1[6-9]|20|21)\\d\\d)(?![\\p{L}])`, 'gu'),
    (m, published) => nearest(published, monthOf(m[2]!), Number(m[1])),
  ],
  [
    new RegExp(`\\b${MONTH} ${DAY}(?!,? (?:1[6-9]|20|21)\\d\\d)(?![\\p{L}\\d%])`, 'gu'),
    (m, published) => nearest(published, monthOf(m[1]!), Number(m[2])),
  ],
  [
    /\bQ([1-4])(?: of)?[ -]?(?:FY)?'?((?:20|21)?\d{2})\b|\b([1-4])Q[ -]?'?((?:20|21)?\d{2})\b/g,
    (m) => quarter(yearOf(m[2] ?? m[4]!), Number(m[1] ?? m[3])),
  ],
  [
    /\bH([12])(?: of)?[ -]?((?:20|21)\d{2})\b|\b([12])H[ -]?((?:20|21)?\d{2})\b/g,
    (m) => half(yearOf(m[2] ?? m[4]!), Number(m[1] ?? m[3])),
  ],
  [
    /\b(?:the )?(first|second|third|fourth|last|final) (?:calendar |fiscal )?(quarter|half) (?:of |in )?(?:fiscal |calendar )?(?:year )?((?:19|20|21)\d{2})\b/gi,
    (m) => (m[2]!.toLowerCase() === 'half' ? half : quarter)(Number(m[3]), ordinal(m[1]!, m[2]!)),
  ],
  [
    /(?<![\d.,$€£-])((?:19|20|21)\d{2}) ?(?:-|\/) ?(\d{2}|(?:19|20|21)\d{2})(?![\d-]|\.\d)/g,
    (m) => years(Number(m[1]), m[2]!),
  ],
  [
    /(?<![\d.,$€£-])((?:19|20|21)\d{2}) (?:to|through) ((?:19|20|21)\d{2})(?= (?:seasons?|years?|editions?|campaigns?|period|cycle|inclusive|contract|model|calendar|tournaments?|Olympic|Games))/g,
    (m) => years(Number(m[1]), m[2]!),
  ],
  [
    /\b(?:the )?(end|close|beginning|start|middle) of (?:the )?(?:calendar )?(?:year )?((?:19|20|21)\d{2})(?![\d,]\d|[-/]\d)\b/gi,
    (m) => yearPart(Number(m[2]), m[1]!),
  ],
  [
    /\b(early|mid|late|end|year-end)[- ](?:in )?((?:19|20|21)\d{2})(?![\ds]|[-/]\d)/gi,
    (m) => yearPart(Number(m[2]), m[1]!),
  ],
  [
    /\b(?:fiscal(?: year)?|financial year|FY) ?'?((?:20|21)?\d{2})(?!\d)/gi,
    (m) => same(moment(yearOf(m[1]!), null, null, true)),
  ],
  [
    new RegExp(
      `(?<![\\d.,$€£¥#/-]|[\\p{L}]-|No\\. )((?:19|20|21)\\d{2})(?![\\d%s]|[.,]\\d|-\\p{L}|/\\d| ?(?:${COUNTED}))`,
      'gu',
    ),
    (m) => same(moment(Number(m[1]))),
  ],
];

/** Dates with a year, or a day and month whose year the publication date settles (the nearest). */
export function calendarDates(text: string, published: Moment | null): readonly DateMention[] {
  const found: DateMention[] = [];
  if (!/\d/.test(text)) return found;
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const read2 = read(match, published);
      if (read2 === null) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
      found.push({
        start,
        end,
        type: 'date',
        from: read2[0],
        to: read2[1],
        fiscal: /fiscal|financial year|\bFY/i.test(match[0]),
      });
    }
  }
  return found;
}

/** The number (1 to 12) of a month by its name or abbreviation; 0 where it is none. */
export function monthOf(text: string): number {
  const key = text.toLowerCase().replace('.', '').slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

function same(one: Moment): readonly [Moment, Moment] {
  return [one, one];
}

function day(year: number, month: number, date: number): readonly [Moment, Moment] | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return same(moment(year, month, date));
}

function monthPart(
  year: number,
  month: number,
  part: string | undefined,
): readonly [Moment, Moment] {
  const word = part?.toLowerCase();
  if (word === 'end' || word === 'close')
    return same(moment(year, month, daysInMonth(year, month)));
  if (word === 'beginning' || word === 'start') return same(moment(year, month, 1));
  return same(moment(year, month, null, word !== undefined));
}

function yearPart(year: number, part: string): readonly [Moment, Moment] {
  const word = part.toLowerCase();
  if (word === 'end' || word === 'close' || word === 'year-end') return same(moment(year, 12, 31));
  if (word === 'beginning' || word === 'start') return same(moment(year, 1, null));
  return same(moment(year, null, null, true));
}

function quarter(year: number, number: number): readonly [Moment, Moment] {
  return [moment(year, number * 3 - 2), moment(year, number * 3)];
}

/**
 * 31/12/2030 and 12/31/2030 by what can only be a day; 1/2/2030 is not guessed, 1.2.2030 is day and
 * month.
 */
function numeric(
  first: number,
  second: number,
  year: number,
  sign: string,
): readonly [Moment, Moment] | null {
  if (second > 12) return day(year, first, second);
  return first > 12 || first === second || sign === '.' ? day(year, second, first) : null;
}

/** 30 September next year, March of this year: counted from the publication. */
function ofYear(
  published: Moment | null,
  word: string,
  month: number,
  date: string | undefined,
): readonly [Moment, Moment] | null {
  if (!published) return null;
  const year = published.year + { next: 1, this: 0, last: -1 }[word.toLowerCase() as 'next'];
  return date === undefined ? same(moment(year, month)) : day(year, month, Number(date));
}

function half(year: number, number: number): readonly [Moment, Moment] {
  return [moment(year, number * 6 - 5), moment(year, number * 6)];
}

function ordinal(word: string, unit: string): number {
  const at = ['first', 'second', 'third', 'fourth'].indexOf(word.toLowerCase());
  if (at >= 0) return at + 1;
  return unit.toLowerCase() === 'half' ? 2 : 4;
}

function years(first: number, second: string): readonly [Moment, Moment] | null {
  const last =
    second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
  if (last <= first || last - first > 99) return null;
  return [moment(first), moment(last)];
}

function yearOf(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** A day and month without a year: in the year that brings it nearest to the publication. */
function nearest(
  published: Moment | null,
  month: number,
  date: number,
): readonly [Moment, Moment] | null {
  if (!published || month === 0 || date < 1 || date > 31) return null;
  const now = (firstDay(published) + lastDay(published)) / 2;
  const options = [-1, 0, 1]
    .map((shift) => day(published.year + shift, month, date))
    .filter((one) => one !== null);
  options.sort((a, b) => Math.abs(firstDay(a[0]) - now) - Math.abs(firstDay(b[0]) - now));
  return options[0] ?? null;
}

const NAMED_DAY = new RegExp(
  `(?<!\\d)(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY}),? ${YEAR}|(?<![\\d./-])\\d{1,2}[./-]\\d{1,2}[./-](?:19|20|21)\\d{2}(?![\\d/])|(?<![\\d-])(?:19|20|21)\\d{2}-\\d{2}-\\d{2}(?![\\d-])`,
  'g',
);

/** Days that are written out and are none: 31 June 2030; or that may be two: 06/07/2030. */
export function unplacedDays(
  text: string,
  read: readonly { readonly start: number; readonly end: number }[],
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(NAMED_DAY)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((day) => !read.some((one) => one.start <= day.start && day.end <= one.end));
}
