/** The codes of ISO 4217, and their names and signs, as ICU has them. */
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const NAMES = new Intl.DisplayNames(['en'], { type: 'currency' });
const signOf = (currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
    .formatToParts(1)
    .find(({ type }) => type === 'currency')!
    .value.toLowerCase();

/** Pairs of a text such as `usd us$ us_$; aud au$` by each of its words after the code. */
const table = (text: string): (readonly [string, string])[] =>
  text.split('; ').flatMap((row) => {
    const [code, ...words] = row.split(' ');
    return words.map((word) => [word.replaceAll('_', ' '), code!.toUpperCase()] as const);
  });

/** Signs and abbreviations that stand before a number, lower case, and their code. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...(['narrowSymbol', 'symbol'] as const)
    .flatMap((display) => [...CODES].map((code) => [signOf(code, display), code] as const))
    .filter(([sign, code]) => sign !== code.toLowerCase()),
  ...table(
    'usd $ us$ u.s.$; aud au$; cad c$ cdn$ can$; sgd s$ sg$; jpy ¥; krw ₩; inr rs. rs; chf sfr. sfr; cny rmb cn¥; dkk dkr; sek skr; nok nkr; myr rm; idr rp',
  ),
]);

/**
 * Codes that are English words or other abbreviations too: they count only before a large number.
 */
const WORDS: ReadonlySet<string> = new Set(
  'ALL TOP CUP PEN TRY GEL BOB COP MOP BAM RON MAD SOS LAK SLE ANG STN GIP XAF'.split(' '),
);

/**
 * Codes by their names, such as danish krone; of units without a nation only those that one nation
 * means.
 */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...[...CODES].flatMap((code) => {
    const name = NAMES.of(code)!.toLowerCase();
    return /^[a-z ]+ (?!gold|rights|mark)[a-z]+$/.test(name) ? [[name, code] as const] : [];
  }),
  ...table(
    'usd dollar american_dollar u.s._dollar us_dollar; aud aussie_dollar; twd taiwan_dollar taiwanese_dollar; nzd kiwi_dollar; eur euro; gbp pound uk_pound sterling british_sterling pound_sterling quid; chf franc; xof cfa_franc; jpy yen; cny yuan renminbi; krw won korean_won; inr rupee; php filipino_peso; ars argentinian_peso; czk koruna czech_krone; isk icelandic_krone; sek kronor swedish_krone; aed dirham uae_dirham emirati_dirham; sar riyal; qar qatari_riyal; brl real; zar rand; pln zloty; ils shekel israeli_shekel; try lira; thb baht; myr ringgit; idr rupiah; rub ruble; ngn naira; huf forint; ron leu; bgn lev; uah hryvnia; kzt tenge kazakh_tenge; vnd dong; bdt taka; ghs cedi; etb birr; bwp pula; pen soles',
  ),
]);
const UNITS = new Set([...BY_NAME.keys()].map((name) => name.split(' ').at(-1)!));
const NATIONS = new Set(
  [...BY_NAME.keys()].filter((name) => name.includes(' ')).map((name) => name.replace(/ \S+$/, '')),
);
/** How else a unit is written. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kroner|kronur|krona|crowns?)$/, 'krone'],
  [/^z[lł]oty(?:s|ch)?$/, 'zloty'],
  [/^roubles?$/, 'ruble'],
  [/^reais$/, 'real'],
  [/^lei$/, 'leu'],
  [/^leva$/, 'lev'],
  [/s$/, ''],
];
const FORMS = `(?:(?:${[...UNITS].join('|')})s?|kroner|kronur|krona|crowns?|z[lł]oty(?:s|ch)?|roubles?|reais|lei|leva)`;
const OF_NATION = `(?:${[...NATIONS].map((nation) => nation.replaceAll('.', '\\.')).join('|')})`;

/** A pattern for what may stand before a number: a sign, an abbreviation or a code. */
const LOWER = 'usd|eur|gbp|jpy|chf|aud|cad|inr|cny|sek|nok|dkk';
const DOLLARS = 'U\\.S\\.\\s?\\$|US ?\\$|AU\\$|CA\\$|C(?:dn|an)\\$|HK\\$|NZ\\$|NT\\$|MX\\$|SG\\$';
const ABBREVIATIONS = 'Rs\\.?|SFr\\.?|RMB|RM|Rp|DKr|SKr|NKr';
export const SIGN = `(?:${[
  `${DOLLARS}|CN¥|(?<![\\p{L}])[ACSR]\\$|[$€£¥₹₩₺₽₪฿₦₱₫₴₸]`,
  `(?<![\\p{L}])(?:${ABBREVIATIONS}|${[...CODES].join('|')}|${LOWER})(?=\\s?[$€£]?\\s?\\d)`,
].join('|')})`;
/** A pattern for what may stand after a number: a unit, with or without its nation, or a code. */
export const UNIT = `(?:(?:${OF_NATION} )?${FORMS}(?: sterling)?|${[...CODES].join('|')})(?![\\p{L}])`;

/**
 * The ISO 4217 code of a sign, a code or a unit; empty if it is not known which nation's.
 *
 * @param named  what the article calls its units in full
 */
export function currencyOf(text: string, named: ReadonlyMap<string, string> = new Map()): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const sign = SIGNS.get(lower.replace(/\s/g, ''));
  if (sign !== undefined) return sign;
  if (CODES.has(text) || LOWER.split('|').includes(text)) return text.toUpperCase();
  const words = lower.replace(/(?<=pounds?) sterling$/, '').split(' ');
  const unit = singular(words.pop()!);
  return named.get([...words, unit].join(' ')) ?? BY_NAME.get([...words, unit].join(' ')) ?? '';
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
  const pattern = new RegExp(`(?<!\\p{L})${OF_NATION} (${FORMS})(?!\\p{L})`, 'giu');
  const found = new Map<string, string>();
  for (const [words, unit] of text.matchAll(pattern)) {
    const code = currencyOf(words);
    const key = singular(unit!.toLowerCase());
    if (code !== '' && key !== 'dollar' && !found.has(key)) found.set(key, code);
  }
  return found;
}

function singular(unit: string): string {
  if (BY_NAME.has(unit)) return unit;
  const [pattern, plain] = SPELLINGS.find(([one]) => one.test(unit)) ?? [/^$/, ''];
  return unit.replace(pattern, plain);
}
