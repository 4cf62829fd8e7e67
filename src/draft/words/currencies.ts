import CURRENCIES from './currencies.json' with { type: 'json' };

/** Signs and abbreviations that stand before a number, lower case, and their ISO 4217 code. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCIES.signs).flatMap(([code, signs]) =>
    signs.split(' ').map((sign) => [sign.replace('_', ' '), code] as const),
  ),
);

/** Codes that are English words or other abbreviations too: they count only before a large number. */
const WORDS: ReadonlySet<string> = new Set(CURRENCIES.words.split(' '));

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Units of money by the nation that they belong to; `''` is meant if no nation is named. */
const UNITS: readonly (readonly [unit: string, nations: Readonly<Record<string, string>>])[] =
  Object.entries(CURRENCIES.units);

/** A pattern for what may stand before a number: a sign, an abbreviation or a code. */
const LOWER = 'usd|eur|gbp|jpy|chf|aud|cad|inr|cny|sek|nok|dkk';
const DOLLARS = 'U\\.S\\.\\s?\\$|US ?\\$|AU\\$|CA\\$|C(?:dn|an)\\$|HK\\$|NZ\\$|NT\\$|MX\\$|SG\\$';
const ABBREVIATIONS = 'Rs\\.?|SFr\\.?|RMB|RM|Rp|DKr|SKr|NKr';
export const SIGN = `(?:${[
  `${DOLLARS}|CN¥|(?<![\\p{L}])[ACSR]\\$|[$€£¥₹₩₺₽₪฿₦₱₫₴₸]`,
  `(?<![\\p{L}])(?:${ABBREVIATIONS}|${[...CODES].join('|')}|${LOWER})(?=\\s?[$€£]?\\s?\\d)`,
].join('|')})`;

const nationsOf = UNITS.map(([unit, nations]) => {
  const named = Object.keys(nations)
    .filter((nation) => nation !== '')
    .join('|');
  return named === '' ? `(?:${unit})` : `(?:(?:${named}) )?(?:${unit})`;
});

/** A pattern for what may stand after a number: a unit, with or without its nation, or a code. */
export const UNIT = `(?:${nationsOf.join('|')}|${[...CODES].join('|')})(?![\\p{L}])`;

const BY_NAME: readonly (readonly [RegExp, string])[] = UNITS.flatMap(([unit, nations]) =>
  Object.entries(nations).map(([nation, code]): [RegExp, string] => [
    new RegExp(`^${nation === '' ? '' : `(?:${nation}) `}(?:${unit})$`, 'i'),
    code,
  ]),
);
/** Units with their nation, and how their words begin. */
const WITH_NATION = UNITS.map(([unit, nations]) => ({
  pattern: `(?:${Object.keys(nations)
    .filter((nation) => nation !== '')
    .join('|')}) (?:${unit})`,
  named: Object.keys(nations).some((nation) => nation !== ''),
  openings: unit.split('|').map((word) => ` ${/^[a-z]*/.exec(word.replace(/[a-z]\?.*/, ''))![0]}`),
})).filter(({ named }) => named);

/**
 * The ISO 4217 code of a sign, a code or a unit; empty where it is not known which nation's.
 * `named` is what the article calls its units in full.
 */
export function currencyOf(text: string, named: ReadonlyMap<string, string> = new Map()): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const sign = SIGNS.get(lower) ?? SIGNS.get(lower.replace(/\s/g, ''));
  if (sign !== undefined) return sign;
  if (CODES.has(text) || LOWER.split('|').includes(text)) return text.toUpperCase();
  return named.get(singular(lower)) ?? BY_NAME.find(([pattern]) => pattern.test(lower))?.[1] ?? '';
}

/** Whether a code before a number is more likely a word: COP 28, CUP 2025. */
export function isWord(code: string, number: string, scale: string | undefined): boolean {
  return WORDS.has(code) && scale === undefined && !/,\d{3}/.test(number);
}

/**
 * The units that a text names with their nation (Mexican pesos), by the unit alone: later on
 * "pesos" means those.
 */
export function namedUnits(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const lower = text.toLowerCase();
  const here = WITH_NATION.filter(
    ({ openings }) => text.includes('\u017f') || openings.some((one) => lower.includes(one)),
  ); // That sign is an s to the pattern alone.
  if (here.length === 0) return found;
  for (const [words] of text.matchAll(
    new RegExp(
      `(?<![\\p{L}])(?:${here.map(({ pattern }) => pattern).join('|')})(?![\\p{L}])`,
      'giu',
    ),
  )) {
    const code = currencyOf(words);
    const unit = singular(words.toLowerCase().split(/\s/).at(-1)!);
    if (code !== '' && !found.has(unit)) found.set(unit, code);
  }
  found.delete('dollar');
  return found;
}

function singular(unit: string): string {
  return unit.replace(/s$/, '');
}
