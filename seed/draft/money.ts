import { DECIMAL, NUMBER_WORDS, scaled, wordNumber } from './numbers.ts';

/** An amount of money in plain units, with its place in the text that was read (UTF-16 units, half-open). */
export interface Money {
  readonly start: number;
  readonly end: number;
  /** Decimal text in plain units, such as 13750000000. */
  readonly value: string;
  /** ISO 4217. */
  readonly currency: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  'us$': 'USD', 'u.s.$': 'USD', 'u.s. $': 'USD', 'a$': 'AUD', 'au$': 'AUD', 'c$': 'CAD', 'ca$': 'CAD', 'cdn$': 'CAD', 'hk$': 'HKD', 'nz$': 'NZD',
  's$': 'SGD', 'r$': 'BRL', 'nt$': 'TWD', 'mx$': 'MXN', $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₺': 'TRY', '₽': 'RUB',
  '₪': 'ILS', '฿': 'THB', '₦': 'NGN', '₱': 'PHP', 'rs.': 'INR', rs: 'INR', 'sfr.': 'CHF', sfr: 'CHF', rmb: 'CNY', 'dkr': 'DKK', skr: 'SEK', nkr: 'NOK', 'kr': '',
};
const CODES = 'USD EUR GBP JPY CHF AUD CAD HKD NZD SGD BRL TWD MXN INR KRW TRY RUB ILS THB NGN SEK NOK DKK PLN CZK HUF ZAR SAR AED QAR KWD CNY MYR IDR PHP CLP COP EGP KES PKR VND'.split(' ');
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:u\.?s\.?|american) dollars?$/, 'USD'], [/^(?:aussie|australian) dollars?$/, 'AUD'], [/^canadian dollars?$/, 'CAD'], [/^hong kong dollars?$/, 'HKD'],
  [/^singapore(?:an)? dollars?$/, 'SGD'], [/^new zealand dollars?$/, 'NZD'], [/^(?:new )?taiwan(?:ese)? dollars?$/, 'TWD'], [/^dollars?$/, 'USD'],
  [/^euros?$/, 'EUR'], [/^(?:british )?pounds?(?: sterling)?$/, 'GBP'], [/^sterling$/, 'GBP'], [/^(?:japanese )?yen$/, 'JPY'], [/^swiss francs?$/, 'CHF'],
  [/^(?:indian )?rupees?$/, 'INR'], [/^(?:chinese )?(?:yuan|renminbi)$/, 'CNY'], [/^(?:south )?(?:korean )?won$/, 'KRW'],
  [/^danish (?:kroner?|crowns?)$/, 'DKK'], [/^swedish (?:kron[ae]r?|kronor|crowns?)$/, 'SEK'], [/^norwegian (?:kroner?|crowns?)$/, 'NOK'], [/^kronor$/, 'SEK'],
  [/^(?:brazilian )?rea(?:is|l)$/, 'BRL'], [/^(?:south african )?rand$/, 'ZAR'], [/^(?:mexican )pesos?$/, 'MXN'], [/^(?:uae |emirati )?dirhams?$/, 'AED'],
  [/^(?:saudi )?riyals?$/, 'SAR'], [/^(?:polish )?z[lł]oty(?:s|ch)?$/, 'PLN'], [/^(?:israeli )?shekels?$/, 'ILS'], [/^(?:turkish )?lira$/, 'TRY'],
  [/^(?:thai )?baht$/, 'THB'], [/^(?:malaysian )?ringgit$/, 'MYR'], [/^(?:indonesian )?rupiah$/, 'IDR'], [/^(?:russian )?rou?bles?$/, 'RUB'], [/^naira$/, 'NGN'],
];

const SCALE = '(?:thousand|million|billion|trillion|lakh crores?|crores?|lakhs?|mln|mio|mn|bln|bn|trn|tn|[kmbt]|cr)(?![\\p{L}])';
const SIGN = `(?:U\\.S\\.\\s?\\$|US\\$|AU\\$|CA\\$|Cdn\\$|HK\\$|NZ\\$|NT\\$|MX\\$|[ACSR]\\$|[$€£¥₹₩₺₽₪฿₦₱]|(?<![\\p{L}])(?:Rs\\.?|SFr\\.?|RMB|DKr|SKr|NKr|${CODES.join('|')})(?=\\s?\\d))`;
const NAME =
  '(?:(?:U\\.?S\\.?|American|Australian|Canadian|Hong Kong|Singapore(?:an)?|New Zealand|(?:New )?Taiwan(?:ese)?) dollars?|dollars?|euros?|(?:British )?pounds?(?: sterling)?|sterling|(?:Japanese )?yen|Swiss francs?|(?:Indian )?rupees?|(?:Chinese )?(?:yuan|renminbi)|(?:South )?(?:Korean )?won(?= |,|\\.)|(?:Danish|Swedish|Norwegian) (?:kron[aeo]r?|crowns?)|kronor|(?:Brazilian )?reais|(?:South African )?rand|Mexican pesos?|(?:UAE |Emirati )?dirhams?|(?:Saudi )?riyals?|(?:Polish )?z[lł]oty(?:s|ch)?|(?:Israeli )?shekels?|(?:Turkish )?lira|(?:Thai )?baht|(?:Malaysian )?ringgit|(?:Indonesian )?rupiah|(?:Russian )?rou?bles?|naira' +
  `|${CODES.join('|')})(?![\\p{L}])`;
const BEFORE = new RegExp(`(${SIGN})\\s?(${DECIMAL})(?:[\\s-]?(${SCALE}))?`, 'gu');
const AFTER = new RegExp(`(?<![\\p{L}\\d.,$€£])(${DECIMAL}|${NUMBER_WORDS})(?:[\\s-](${SCALE}))?[\\s-](${NAME})`, 'giu');
const SECOND_OF_RANGE = new RegExp(`^\\s?(?:-|to|and|or)\\s?(?:${SIGN}\\s?)?(?:${DECIMAL})[\\s-]?(${SCALE})`, 'u');
const RANGE_TAIL = new RegExp(`^\\s?-\\s?(${DECIMAL})[\\s-]?(${SCALE})`, 'u');

/** All amounts of money in a text, in order, without overlaps. */
export function moneyIn(text: string): readonly Money[] {
  if (!/\d|lion|hundred|thousand/.test(text)) return [];
  const found: Money[] = [];
  for (const match of text.matchAll(BEFORE)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 40);
    const scale = match[3] ?? SECOND_OF_RANGE.exec(rest)?.[1];
    const currency = currencyOf(match[1]!);
    if (currency === '') continue;
    found.push({ start: match.index, end, value: scaled(match[2]!, scale), currency });
    const tail = match[3] ? null : RANGE_TAIL.exec(rest);
    if (tail) found.push({ start: end + tail[0].indexOf(tail[1]!), end: end + tail[0].length, value: scaled(tail[1]!, tail[2]), currency });
  }
  for (const match of text.matchAll(AFTER)) {
    const end = match.index + match[0].length;
    if (found.some((money) => money.start < end && match.index < money.end)) continue;
    const number = /\d/.test(match[1]!) ? match[1]! : wordNumber(match[1]!);
    if (number === null || (!/\d/.test(match[1]!) && match[2] === undefined && /^an?$/i.test(match[1]!))) continue;
    found.push({ start: match.index, end, value: scaled(number, match[2]), currency: currencyOf(match[3]!) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function currencyOf(text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const sign = SIGNS[lower] ?? SIGNS[lower.replace(/\s/g, '')];
  if (sign !== undefined) return sign;
  if (CODES.includes(text.toUpperCase())) return text.toUpperCase();
  return NAMES.find(([pattern]) => pattern.test(lower))?.[1] ?? '';
}
