/**
 * Text as rules read it, with the place of each of its characters in the text that it came from.
 */
export interface NormalisedText {
  readonly text: string;
  /**
   * UTF-16 offset at which the character begins in the source; null if all offsets are the same.
   */
  readonly starts: Uint32Array | null;
  /** UTF-16 offset at which it ends. */
  readonly ends: Uint32Array | null;
}

const HIDDEN = '\\p{Default_Ignorable_Code_Point}';
/** A word that a hyphen still joins to the next if a line breaks between them. */
const COMPOUND =
  'long|short|year|month|first|second|third|non|co|half|well|high|low|joint|off|pre|post|multi|self|world|one|two|three|four|five|six|seven|eight|nine|ten|\\d+';
const CHANGED = new RegExp(
  [
    `(?<broken>(?<=\\p{L})(?<!(?<![\\p{L}\\d])(?:${COMPOUND}))[-\\u2010\\u00ad]\\r?\\n[ \\t]*(?=\\p{Ll}))`,
    `(?<compound>(?<=(?<![\\p{L}\\d])(?:${COMPOUND}))-\\r?\\n[ \\t]*(?=\\p{Ll}))`,
    `${HIDDEN}+`,
    '(?<=[^\\s\\[])\\[\\d{1,3}\\]',
    '(?<![^\\d]10|^10|\\b(?:m|km|cm|ft))[\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079]+',
    '[^\\p{M}\\n\\r][\\p{M}]+',
    '[\\ufb00-\\ufb06\\uff01-\\uff5e]',
    '[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000\\t\\r\\n\\f\\v\\u2028\\u2029\\u0060\\u00b4\\u02bc\\u2010-\\u2015\\u2018-\\u201e\\u2212\\u00ab\\u00bb]',
  ].join('|'),
  'gu',
);

/**
 * A text with its variants of spelling made plain: invisible characters, footnote marks and the
 * hyphens of broken lines are left out; accents are composed, ligatures and full-width forms
 * spelled out; special spaces, quotes and dashes become the sign that patterns look for.
 */
export function normaliseText(text: string): NormalisedText {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let same = true;
  const copy = (until: number): void => {
    plain += text.slice(at, until);
    for (; at < until; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const match of text.matchAll(CHANGED)) {
    copy(match.index);
    const sign = plainSign(match[0], match.groups!);
    const end = match.index + match[0].length;
    plain += sign;
    for (let i = 0; i < sign.length; i++) {
      starts.push(match.index);
      ends.push(end);
    }
    same &&= sign.length === match[0].length;
    at = end;
  }
  copy(text.length);
  return same
    ? { text: plain, starts: null, ends: null }
    : { text: plain, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^[\u0060\u00b4\u02bc\u2018-\u201b]$/, "'"],
  [/^[\u201c-\u201e\u00ab\u00bb]$/, '"'],
  [/^[\u2010-\u2013\u2212]$/, '-'],
  [/^[\u2014\u2015]$/, '—'],
  [/^\s$/, ' '],
];
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

function plainSign(
  text: string,
  { broken, compound }: Readonly<Record<string, string | undefined>>,
): string {
  if (broken !== undefined) return '';
  if (compound !== undefined) return '-';
  const sign = SIGNS.find(([pattern]) => pattern.test(text))?.[1];
  if (sign !== undefined) return sign;
  const shown = text.replace(ALL_HIDDEN, '');
  if (/^(?:$|[[\u00b2\u00b3\u00b9\u2070-\u2079])/u.test(shown)) return '';
  return shown.normalize('NFKC');
}

/**
 * Text without what a reader cannot see, such as bidi marks, and with one spelling for each letter.
 */
export function visible(text: string): string {
  return normaliseText(text).text;
}

/** Text for a terminal, with control and invisible characters escaped. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, (sign) =>
    sign === '\n' ? sign : `\\u{${sign.codePointAt(0)!.toString(16)}}`,
  );
}
