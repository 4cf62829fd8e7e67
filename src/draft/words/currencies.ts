import { anyOf, table } from './lexicon.ts';

/** The codes of ISO 4217 and their names, as ICU has them. */
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** A pattern for any of the codes. */
export const CODE = `(?:${[...CODES].join('|')})`;
const NAMES = new Intl.DisplayNames(['en'], { type: 'currency' });
/** Signs and abbreviations that stand before a number, and codes that are written small too. */
const SIGNS = table(
  'USD $ us$ u.s.$ usd; AUD a$ au$ aud; CAD c$ ca$ cdn$ can$ cad; HKD hk$; NZD nz$; TWD nt$; MXN mx$; SGD s$ sg$; BRL r$; EUR € eur; GBP £ gbp; JPY ¥ jpy; CNY cn¥ rmb cny; INR ₹ rs. rs inr; KRW ₩; TRY ₺; RUB ₽; ILS ₪; THB ฿; NGN ₦; PHP ₱; VND ₫; UAH ₴; KZT ₸; CHF sfr. sfr chf; DKK dkr dkk; SEK skr sek; NOK nkr nok; MYR rm; IDR rp',
);
/** Codes that are also words: they count only before a large number. */
const WORDS: ReadonlySet<string> = new Set(
  'ALL TOP CUP PEN TRY GEL BOB COP MOP BAM RON MAD SOS LAK SLE ANG STN GIP XAF'.split(' '),
);

/** Codes by name, such as danish krone; a unit without its nation only if one nation means it. */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...[...CODES].flatMap((code) => {
    const name = NAMES.of(code)!.toLowerCase();
    return /^[a-z ]+ (?!gold|rights|mark)[a-z]+$/.test(name) ? [[name, code] as const] : [];
  }),
  ...table(
    'USD dollar american_dollar u.s._dollar us_dollar; AUD aussie_dollar; TWD taiwan_dollar taiwanese_dollar; NZD kiwi_dollar; EUR euro; GBP pound uk_pound sterling british_sterling pound_sterling quid; CHF franc; XOF cfa_franc; JPY yen; CNY yuan renminbi; KRW won korean_won; INR rupee; PHP filipino_peso; ARS argentinian_peso; CZK koruna czech_krone; ISK icelandic_krone; SEK kronor swedish_krone; AED dirham uae_dirham emirati_dirham; SAR riyal; QAR qatari_riyal; BRL real; ZAR rand; PLN zloty; ILS shekel israeli_shekel; TRY lira; THB baht; MYR ringgit; IDR rupiah; RUB ruble; NGN naira; HUF forint; RON leu; BGN lev; UAH hryvnia; KZT tenge kazakh_tenge; VND dong; BDT taka; GHS cedi; ETB birr; BWP pula; PEN soles',
  ),
]);
/** Other spellings of units. */
const SPELLINGS = table(
  'krone kroner kronur krona crown crowns; zloty złoty zlotys złotys zlotych złotych; ruble rouble roubles; real reais; leu lei; lev leva',
);

const escaped = (text: string): string => text.replace(/[.$]/g, '\\$&');
const names = [...BY_NAME.keys()];
const UNITS = anyOf(names.map((name) => name.split(' ').at(-1)!));
const FORMS = `(?:${anyOf(SPELLINGS.keys())}|${UNITS}s?)`;
const OF_NATION = anyOf(
  names.filter((name) => name.includes(' ')).map((name) => escaped(name.replace(/ \S+$/, ''))),
);
/** A pattern for units before a number: a sign, an abbreviation or a code. */
export const SIGN = `(?:(?<!\\p{L})(?:${anyOf([...SIGNS.keys()].map(escaped)).replace(/(?<=[a-z.\\]{2})(?=\\\$)/g, '\\s?')}|${CODE})|(?<!\\p{L})[$€£¥₹])`;
/** A pattern for units after a number: a unit, with or without its nation, or a code. */
export const UNIT = `(?:(?:${OF_NATION} )?${FORMS}(?: sterling)?|${CODE})(?![\\p{L}])`;

/** The ISO 4217 code of a sign, a code or a unit; empty if its nation is not known. */
export function currencyOf(text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const sign = SIGNS.get(lower.replace(/\s/g, ''));
  if (sign !== undefined) return sign;
  if (CODES.has(text)) return text;
  const words = lower.replace(/(?<=pounds?) sterling$/, '').split(' ');
  const last = words.pop()!;
  const unit = BY_NAME.has(last) ? last : (SPELLINGS.get(last) ?? last.replace(/s$/, ''));
  return BY_NAME.get([...words, unit].join(' ')) ?? '';
}

/** Whether a code before a number is more likely a word: COP 28, CUP 2025. */
export function isWord(code: string, number: string, scale: string | undefined): boolean {
  return WORDS.has(code) && scale === undefined && !/,\d{3}/.test(number);
}
