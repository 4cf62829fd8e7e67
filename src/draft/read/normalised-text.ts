/** A place in a text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The place of a match. */
export function spanOf({ 0: words, index }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}

/** Whether two places share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

const HIDDEN = '\\p{Default_Ignorable_Code_Point}';
/** A word that a hyphen still joins to the next if a line breaks between them. */
const COMPOUND =
  'long|short|year|month|first|second|third|non|co|half|well|high|low|joint|off|pre|post|multi|self|world|one|two|three|four|five|six|seven|eight|nine|ten|\\d+';
const NEXT_LINE = '\\r?\\n[ \\t]*(?=\\p{Ll})';
/** What is written in another way; without a sign of its own the compatible one of Unicode. */
const CHANGES: readonly (readonly [pattern: string, sign?: string])[] = [
  [`(?<=\\p{L})(?<!(?<![\\p{L}\\d])(?:${COMPOUND}))[-\\u2010\\u00ad]${NEXT_LINE}`, ''],
  [`(?<=(?<![\\p{L}\\d])(?:${COMPOUND}))-${NEXT_LINE}`, '-'],
  [`${HIDDEN}+`, ''],
  ['(?<=[^\\s\\[])\\[\\d{1,3}\\]', ''],
  ['(?<![^\\d]10|^10|\\b(?:m|km|cm|ft))[\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079]+', ''],
  ['[^\\p{M}\\n\\r][\\p{M}]+|[\\ufb00-\\ufb06\\uff01-\\uff5e]'],
  ['[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000\\t\\r\\n\\f\\v\\u2028\\u2029]', ' '],
  ['[\\u0060\\u00b4\\u02bc\\u2018-\\u201b]', "'"],
  ['[\\u201c-\\u201e\\u00ab\\u00bb]', '"'],
  ['[\\u2010-\\u2013\\u2212]', '-'],
  ['[\\u2014\\u2015]', '—'],
];
const CHANGED = new RegExp(CHANGES.map(([pattern]) => `(${pattern})`).join('|'), 'gu');
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

/**
 * A text in one spelling: invisible characters, footnote marks and the hyphens of broken lines are
 * left out; accents are composed, ligatures and full-width forms spelled out; special spaces,
 * quotes and dashes become the sign that patterns look for.
 *
 * @param from  the place of the text in the original, in code points
 * @returns also the place of each of its UTF-16 units in the original, in code points
 */
export function normaliseText(text: string, from = 0) {
  let plain = '';
  let point = from;
  const places: Span[] = [];
  const write = (sign: string, points: number): void => {
    const place = { start: point, end: (point += points) };
    plain += sign;
    for (let i = 0; i < sign.length; i++) places.push(place);
  };
  let at = 0;
  for (const match of text.matchAll(CHANGED)) {
    for (const sign of text.slice(at, match.index)) write(sign, 1);
    const change = CHANGES[match.slice(1).findIndex((part) => part !== undefined)]!;
    const sign = change[1] ?? match[0].replace(ALL_HIDDEN, '').normalize('NFKC');
    write(sign, [...match[0]].length);
    at = match.index + match[0].length;
  }
  for (const sign of text.slice(at)) write(sign, 1);
  return { text: plain, places };
}

/** A text without invisible characters, such as bidi marks, each letter in one spelling. */
export function visible(text: string): string {
  return normaliseText(text).text;
}

/** Text for a terminal, with control and invisible characters escaped. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, (sign) =>
    sign === '\n' ? sign : `\\u{${sign.codePointAt(0)!.toString(16)}}`,
  );
}
