import { type Span, spanOf } from '../read/normalised-text.ts';
import type { Length } from './moment.ts';
import { NUMBER_WORDS, readNumber } from './numbers.ts';

/** A length such as ten years. */
export type LengthMention = Span & { readonly type: 'length'; readonly length: Length };

const PATTERN = new RegExp(
  [
    `(?<![\\p{L}\\d.,$€£/]|\\d-)(?<count>\\d{1,3}(?:\\.5)?|${NUMBER_WORDS})(?: \\(\\d{1,3}\\))?`,
    '(?: (?:additional|further|more|full|consecutive|calendar))?[\\s-]',
    '(?<unit>year|month|week|day|decade|season|quarter)s?(?![\\p{L}]| of an? century)',
    '(?! (?:ago|old|earlier|later|from now))',
  ].join(''),
  'giu',
);
/** Words before a year or a month that is a length; after an amount it is a rate. */
const BEFORE_ONE =
  /(?:^|\b(?:for|over|of|least|than|about|around|nearly|almost|within|in|by|after|lasting|another|lasts|is|just|only|last|first|next|every) )$/i;

/** Lengths such as ten years, a 15-year deal, 18 months; not ages and not "two years ago". */
export function lengthsIn(text: string): readonly LengthMention[] {
  return [...text.matchAll(PATTERN)].flatMap((match): readonly LengthMention[] => {
    const { count = '', unit = '' } = match.groups!;
    const isOne = /^an?$/i.test(count) && unit !== 'decade';
    if (isOne && !BEFORE_ONE.test(text.slice(Math.max(0, match.index - 24), match.index)))
      return [];
    const length = lengthIn(Number(readNumber(count)), unit.toLowerCase());
    return length === null ? [] : [{ ...spanOf(match), type: 'length', length }];
  });
}

/** The years, months and days of a unit. */
const UNITS: Readonly<Record<string, readonly [number, number, number]>> = {
  year: [1, 0, 0],
  season: [1, 0, 0],
  decade: [10, 0, 0],
  quarter: [0, 3, 0],
  month: [0, 1, 0],
  week: [0, 0, 7],
  day: [0, 0, 1],
};

/** A number of units as a length, or null if it is none. */
export function lengthIn(count: number, unit: string): Length | null {
  const [years, months, days] = UNITS[unit]!;
  const whole = Math.floor(count);
  const half = whole === count ? 0 : 6;
  if (count === 0 || (half > 0 && years !== 1)) return null;
  return { years: whole * years, months: whole * months + half, days: whole * days };
}
