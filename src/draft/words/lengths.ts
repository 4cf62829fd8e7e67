import type { Span } from '../read/sentences.ts';
import type { Length } from './moment.ts';
import { NUMBER_WORDS, wordNumber } from './numbers.ts';

/** A length such as ten years. */
export interface LengthMention extends Span {
  readonly type: 'length';
  readonly length: Length;
}

const PATTERN = new RegExp(
  [
    `(?<![\\p{L}\\d.,$€£/]|\\d-)(?<count>\\d{1,3}(?:\\.5)?|${NUMBER_WORDS})(?: \\(\\d{1,3}\\))?`,
    '(?: (?:additional|further|more|full|consecutive|calendar))?[\\s-]',
    '(?<unit>years?|months?|weeks?|days?|decades?|seasons?|quarters?)(?![\\p{L}]| of an? century)',
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
    const isOne = /^an?$/i.test(count) && !/decade/i.test(unit);
    if (isOne && !BEFORE_ONE.test(text.slice(Math.max(0, match.index - 24), match.index)))
      return [];
    const number = /\d/.test(count) ? count : wordNumber(count);
    const length = number === null ? null : lengthIn(Number(number), unit.toLowerCase());
    if (length === null) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, type: 'length', length }];
  });
}

/** The days, months or years of a unit. */
const UNITS: readonly (readonly [RegExp, 'years' | 'months' | 'days', number])[] = [
  [/^(?:year|season)/, 'years', 1],
  [/^decade/, 'years', 10],
  [/^quarter/, 'months', 3],
  [/^month/, 'months', 1],
  [/^week/, 'days', 7],
  [/^day/, 'days', 1],
];

function lengthIn(count: number, name: string): Length | null {
  const [, unit, times] = UNITS.find(([pattern]) => pattern.test(name))!;
  const none = { years: 0, months: 0, days: 0 };
  const whole = Math.floor(count);
  if (whole === count) return count > 0 ? { ...none, [unit]: count * times } : null;
  return unit === 'years' && times === 1 ? { ...none, years: whole, months: 6 } : null;
}
