import { anyOf, table } from './lexicon.ts';

const FRACTION = '[½¼¾⅓⅔⅛⅜⅝⅞]';
/** The powers of ten by name. */
const POWERS = table(
  '3 thousand k; 5 lakh lakhs; 6 million m mm mn mln mio; 7 crore crores cr; 9 billion bn bln b milliard milliards mrd; 12 trillion trn tn t lakh_crore lakh_crores',
);
/** A pattern for a power of ten after a number. */
export const SCALE = `${anyOf(POWERS.keys())}(?![\\p{L}])`;

/** What cannot follow a whole number: a digit, a group of digits, a fraction, a power. */
const WHOLE = `(?![\\d\u00b2\u00b3\u00b9\u2070-\u2079]|[.,' ]\\d{3}(?!\\d)|[.,']\\d| ?${FRACTION}|/\\d| \\d/\\d)`;
/**
 * A number in digits: 1,250.5 or 1,00,000 (Indian groups), 1.200.000 or 1.200,50, 1'500'000, 1 200
 * 000, 1,5 with a decimal comma before a scale, 1½ or 1 1/2. No part of a longer number matches.
 */
export const DECIMAL = `(?:${[
  "\\d{1,3}(?:'\\d{3})+(?:[.,]\\d{1,2})?",
  '\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d{1,2})?',
  '\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}',
  '\\d{1,3}(?: \\d{3}){2,}(?:,\\d{1,2})?',
  '\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?',
  `\\d+,\\d{1,2}(?=[\\s-]?${SCALE})`,
  `\\d+ ?${FRACTION}|${FRACTION}|\\d+ \\d/\\d`,
  '\\d+(?:\\.\\d+)?',
].join('|')})${WHOLE}`;

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ a: 1, an: 1, half: 0.5 }),
  ...ONES.split(' ').map((word, i) => [word, i + 1] as const),
  ...TENS.split(' ').map((word, i) => [word, (i + 1) * 10] as const),
]);
const TIMES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100 };
const WORD = `(?:${anyOf(TENS)}(?:[\\s-]${anyOf(ONES)})?|${anyOf(ONES)})`;

/** A pattern for numbers in words: ten, twenty-five, two hundred, half a, two and a half. */
export const NUMBER_WORDS = `(?:half a dozen|half an?|(?:a|three)[ -]quarters? of an?|(?:an?|${anyOf(ONES)})[ -](?:dozen|hundred(?:(?:[ -]and)?[ -]${WORD}(?! hundred))?)|an?|${WORD}(?:[ -]and[ -]a[ -]half)?)`;

/**
 * A number in digits or words, and its scale, as exact decimal text in plain units: 13.75 and
 * billion give 13750000000.
 *
 * @returns null if it is none or too long, or a dot may separate groups or decimals: 1.250 million
 */
export function readNumber(text: string, scale?: string): string | null {
  const power = Number(POWERS.get(scale?.toLowerCase() ?? '') ?? 0);
  const isAmbiguous = /^[1-9]\d{0,2}\.\d{3}$/.test(text) && (power === 0 || power === 6);
  const number = /^\p{L}/u.test(text) ? String(wordNumber(text)) : plainDecimal(text);
  const value = String(Number(`${number}e${power}`));
  const isExact = number.replace('.', '').length <= 15 && !value.includes('e');
  return isAmbiguous || !isExact ? null : value;
}

function wordNumber(text: string): number {
  const lower = text.toLowerCase().replace(/a[ -](?=half$)/, '');
  if (lower.startsWith('half a')) return lower.endsWith('dozen') ? 6 : 0.5;
  if (lower.includes('quarter')) return lower.startsWith('three') ? 0.75 : 0.25;
  return lower
    .split(/[\s-]+/)
    .reduce((sum, word) => sum * (TIMES[word] ?? 1) + (SMALL.get(word) ?? 0), 0);
}

/** A number in digits with a decimal point and nothing else. */
function plainDecimal(number: string): string {
  const spelled = number.replace(/(?<=\d)(?=[½¼¾⅓⅔⅛⅜⅝⅞])/, ' ').normalize('NFKC');
  const [, whole = 0, part, of] = /^(?:(\d+) +)?(\d)[/\u2044](\d)$/.exec(spelled) ?? [];
  if (part !== undefined)
    return String(Number((Number(whole) + Number(part) / Number(of)).toFixed(6)));
  const groups = number.replace(/['\s]/g, '');
  const hasDecimalComma = /^[\d.]+,\d{1,2}$|\..*\./.test(groups);
  return hasDecimalComma ? groups.replace(/\./g, '').replace(',', '.') : groups.replace(/,/g, '');
}
