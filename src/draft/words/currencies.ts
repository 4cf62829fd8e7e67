/** Signs and abbreviations that stand before a number, lower case, and their ISO 4217 code. */
const SIGNS: Readonly<Record<string, string>> = {
  us$: 'USD',
  'us $': 'USD',
  'u.s.$': 'USD',
  'u.s. $': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cdn$: 'CAD',
  can$: 'CAD',
  hk$: 'HKD',
  nz$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  r$: 'BRL',
  nt$: 'TWD',
  mx$: 'MXN',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  '₪': 'ILS',
  '฿': 'THB',
  '₦': 'NGN',
  '₱': 'PHP',
  '₫': 'VND',
  '₴': 'UAH',
  '₸': 'KZT',
  'rs.': 'INR',
  rs: 'INR',
  'sfr.': 'CHF',
  sfr: 'CHF',
  rmb: 'CNY',
  'cn¥': 'CNY',
  dkr: 'DKK',
  skr: 'SEK',
  nkr: 'NOK',
  rm: 'MYR',
  rp: 'IDR',
};

/**
 * Codes that are English words or other abbreviations too: they count only before a large number.
 */
const WORDS: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'CUP',
  'PEN',
  'TRY',
  'GEL',
  'BOB',
  'COP',
  'MOP',
  'BAM',
  'RON',
  'MAD',
  'SOS',
  'LAK',
  'SLE',
  'ANG',
  'STN',
  'GIP',
  'XAF',
]);

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * Units of money by the nation that they belong to; `''` is the one that is meant where no nation
 * is named.
 */
const UNITS: readonly (readonly [unit: string, nations: Readonly<Record<string, string>>])[] = [
  [
    'dollars?',
    {
      '': 'USD',
      'u\\.?s\\.?|american': 'USD',
      'australian|aussie': 'AUD',
      canadian: 'CAD',
      'hong kong': 'HKD',
      'singapore(?:an)?': 'SGD',
      'new zealand|kiwi': 'NZD',
      '(?:new )?taiwan(?:ese)?': 'TWD',
      jamaican: 'JMD',
      namibian: 'NAD',
      'trinidad(?:ian)?': 'TTD',
    },
  ],
  ['euros?', { '': 'EUR' }],
  [
    'pounds?(?: sterling)?|sterling|quid',
    { '': 'GBP', 'british|uk': 'GBP', egyptian: 'EGP', lebanese: 'LBP', sudanese: 'SDG' },
  ],
  ['francs?', { '': 'CHF', swiss: 'CHF', cfa: 'XOF', rwandan: 'RWF', congolese: 'CDF' }],
  ['yen', { '': 'JPY', japanese: 'JPY' }],
  ['yuan|renminbi', { '': 'CNY', chinese: 'CNY' }],
  ['won', { '': 'KRW', '(?:south )?korean': 'KRW' }],
  [
    'rupees?',
    {
      '': 'INR',
      indian: 'INR',
      pakistani: 'PKR',
      'sri lankan': 'LKR',
      'nepal(?:ese|i)': 'NPR',
      mauritian: 'MUR',
    },
  ],
  [
    'pesos?',
    {
      mexican: 'MXN',
      chilean: 'CLP',
      colombian: 'COP',
      'philippine|filipino': 'PHP',
      'argentine|argentinian': 'ARS',
      uruguayan: 'UYU',
      dominican: 'DOP',
    },
  ],
  [
    'kron(?:er?|or|a)|crowns?',
    { danish: 'DKK', norwegian: 'NOK', swedish: 'SEK', icelandic: 'ISK', czech: 'CZK' },
  ],
  ['kronor', { '': 'SEK' }],
  ['koruna', { '': 'CZK', czech: 'CZK' }],
  [
    'dinars?',
    {
      kuwaiti: 'KWD',
      bahraini: 'BHD',
      jordanian: 'JOD',
      iraqi: 'IQD',
      serbian: 'RSD',
      tunisian: 'TND',
      algerian: 'DZD',
      libyan: 'LYD',
    },
  ],
  ['dirhams?', { '': 'AED', 'uae|emirati': 'AED', moroccan: 'MAD' }],
  ['ri[ya]a?ls?', { saudi: 'SAR', qatari: 'QAR', omani: 'OMR', iranian: 'IRR' }],
  ['riyals?', { '': 'SAR' }],
  ['rea(?:is|l)', { '': 'BRL', brazilian: 'BRL' }],
  ['rand', { '': 'ZAR', 'south african': 'ZAR' }],
  ['z[lł]oty(?:s|ch)?', { '': 'PLN', polish: 'PLN' }],
  ['shekels?', { '': 'ILS', israeli: 'ILS' }],
  ['lira', { '': 'TRY', turkish: 'TRY' }],
  ['baht', { '': 'THB', thai: 'THB' }],
  ['ringgit', { '': 'MYR', malaysian: 'MYR' }],
  ['rupiah', { '': 'IDR', indonesian: 'IDR' }],
  ['rou?bles?', { '': 'RUB', russian: 'RUB' }],
  ['naira', { '': 'NGN', nigerian: 'NGN' }],
  ['forints?', { '': 'HUF', hungarian: 'HUF' }],
  ['lei', { '': 'RON', romanian: 'RON', moldovan: 'MDL' }],
  ['leva', { '': 'BGN', bulgarian: 'BGN' }],
  ['hryvnias?', { '': 'UAH', ukrainian: 'UAH' }],
  ['tenge', { '': 'KZT', kazakh: 'KZT' }],
  ['dong', { '': 'VND', vietnamese: 'VND' }],
  ['taka', { '': 'BDT' }],
  ['cedis?', { '': 'GHS', 'ghana(?:ian)?': 'GHS' }],
  ['shillings?', { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS' }],
  ['birr', { '': 'ETB' }],
  ['kwacha', { '': 'ZMW', zambian: 'ZMW', malawian: 'MWK' }],
  ['pula', { '': 'BWP' }],
  ['soles', { '': 'PEN', peruvian: 'PEN' }],
];

/** A pattern for what may stand before a number: a sign, an abbreviation or a code. */
export const SIGN = `(?:U\\.S\\.\\s?\\$|US ?\\$|AU\\$|CA\\$|C(?:dn|an)\\$|HK\\$|NZ\\$|NT\\$|MX\\$|SG\\$|CN¥|(?<![\\p{L}])[ACSR]\\$|[$€£¥₹₩₺₽₪฿₦₱₫₴₸]|(?<![\\p{L}])(?:Rs\\.?|SFr\\.?|RMB|RM|Rp|DKr|SKr|NKr|${[...CODES].join('|')}|usd|eur|gbp|jpy|chf|aud|cad|inr|cny|sek|nok|dkk)(?=\\s?[$€£]?\\s?\\d))`;

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
  const sign = SIGNS[lower] ?? SIGNS[lower.replace(/\s/g, '')];
  if (sign !== undefined) return sign;
  if (CODES.has(text) || /^(?:usd|eur|gbp|jpy|chf|aud|cad|inr|cny|sek|nok|dkk)$/.test(text))
    return text.toUpperCase();
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
