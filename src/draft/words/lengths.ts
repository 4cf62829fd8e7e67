import { lengthText } from './moment.ts';
import { NUMBER_WORDS, wordNumber } from './numbers.ts';

/** A length such as ten years, as ISO 8601 text. */
export interface LengthMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'length';
  readonly duration: string;
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
    const duration = number === null ? null : durationOf(Number(number), unit.toLowerCase());
    if (duration === null) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, type: 'length', duration }];
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

function durationOf(count: number, name: string): string | null {
  const [, unit, times] = UNITS.find(([pattern]) => pattern.test(name))!;
  const none = { years: 0, months: 0, days: 0 };
  const whole = Math.floor(count);
  if (whole === count) return count > 0 ? lengthText({ ...none, [unit]: count * times }) : null;
  return unit === 'years' && times === 1 ? lengthText({ ...none, years: whole, months: 6 }) : null;
}
