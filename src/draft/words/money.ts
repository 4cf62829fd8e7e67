import { currencyOf, isWord, SIGN, UNIT } from './currencies.ts';
import { DECIMAL, NUMBER_WORDS, scaled, wordNumber } from './numbers.ts';

/**
 * An amount of money in plain units, with its place in the text that was read (UTF-16 units,
 * half-open).
 */
export interface Money {
  readonly start: number;
  readonly end: number;
  /** Decimal text in plain units, such as 13750000000. */
  readonly value: string;
  /** Of a range the upper end; else null. */
  readonly to: string | null;
  /** ISO 4217. */
  readonly currency: string;
}

/** A place that looks like an amount of money and could not be read. */
export interface UnreadMoney {
  readonly start: number;
  readonly end: number;
}

const SCALE = `(?:${anyCase('thousand million billion trillion lakh_crores lakh_crore crores crore lakhs lakh milliards milliard mrd mln mio mn mm bln bn trn tn cr'.split(' '))}|[KMBTkmbt])(?![\\p{L}])`;
const BEFORE = new RegExp(`(${SIGN})\\s?(?:[$€£]\\s?)?(${DECIMAL})(?:[\\s-]?(${SCALE}))?`, 'gu');
const AFTER = new RegExp(
  `(?<![\\p{L}\\d.,$€£])(?:(${DECIMAL})(?: ?-? ?(${SCALE}))? ?(?:-|to|and|or) ?)?(${DECIMAL}|${NUMBER_WORDS})(?:[\\s-]?(${SCALE}))?(?:[\\s-](?:of )?(${UNIT})|(€|£))`,
  'giu',
);
const SECOND_OF_RANGE = new RegExp(
  `^\\s?(?:-|to|and|or)\\s?(?:${SIGN}\\s?)?(?:${DECIMAL})[\\s-]?(${SCALE})`,
  'iu',
);
const RANGE_TAIL = new RegExp(
  `^\\s?(?:-|to)\\s?(${DECIMAL})[\\s-]?(${SCALE})(?![\\s-]?${UNIT})`,
  'iu',
);
/** A quick look before the slow one: a sign, or what may be a code, stands before a digit. */
const SIGNED =
  /[$€£¥₹₩₺₽₪฿₦₱₫₴₸]|(?:[A-Z]{2}|Rs\.?|SFr\.?|R[Mp]|[DSN]Kr|usd|eur|gbp|jpy|chf|aud|cad|inr|cny|sek|nok|dkk)\s?\d/;
/** Nobody knows how many: several hundred million dollars, tens of millions. */
const UNCOUNTED =
  /$(?<=\b(?:several|few|many|some|couple of|multi|tens of|dozens of|hundreds of)[\s-])/i;
/** A pound of metal is no money. */
const OF_MONEY =
  'investment|funding|money|capital|cash|debt|equity|sales|revenue|profit|cost|savings|subsid|support|spending|order|business|income|grant|loan';
const WEIGHT = new RegExp(
  `^ (?:of (?!(?:(?:new|extra|fresh|public|private) )*(?:${OF_MONEY}))|a year of )`,
  'i',
);

const NATION =
  /^ (US|American|Canadian|Australian|Hong Kong|Singapore|New Zealand|Taiwan)(?=[,.;:)]|$| (?:an?|per|each|in|to|over|through|until|for|and|by|from|of|on|with|as|every|dollars)\b)/;
/** What may not follow an amount that was read whole. */
const OTHER_SCALE =
  'hundred|dozen|quadrillion|zillion|milh(?:ão|ões)|bilh(?:ão|ões)|mill(?:ón|ones)|millionen|milliarden?|milliarder|miljoner|miljarder|miljoen|miljard|milion[iy]|miliard[iy]|mld|mia|mil';
const CUT = new RegExp(`^[\\s-]?(?:${OTHER_SCALE})(?!\\p{L})`, 'iu');
/** What looks like an amount: a sign or a code before a number, a unit after one. */
const LIKE_MONEY = new RegExp(
  `${SIGN}\\s?\\d|(?<!\\p{L})kr\\.? ?\\d|\\d[\\s-]?(?:(?:${SCALE})[\\s-])?(?:${UNIT}|kron(?:er?|or|a)|crowns?|pesos?|dinars?|shillings?)(?![\\p{L}])`,
  'giu',
);

/**
 * All amounts of money in a text, in order, without overlaps; a range is one amount.
 *
 * @param named  units that the article names with their nation elsewhere
 */
export function moneyIn(
  text: string,
  named: ReadonlyMap<string, string> = new Map(),
): readonly Money[] {
  if (!/\d|lion|hundred|thousand|[½¼¾⅓⅔]/.test(text)) return [];
  const found = SIGNED.test(text) ? moneyBefore(text) : [];
  for (const one of moneyAfter(text, named))
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
  return ranged(
    text,
    found
      .filter(({ end }) => !CUT.test(text.slice(end, end + 16)))
      .sort((a, b) => a.start - b.start),
  );
}

/** Places that look like money and are in none of the amounts that were read. */
export function unreadMoney(text: string, read: readonly Money[]): readonly UnreadMoney[] {
  return [...text.matchAll(LIKE_MONEY)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((one) => !read.some(({ start, end }) => start < one.end && one.start < end))
    .filter(({ start }) => !UNCOUNTED.test(text.slice(Math.max(0, start - 14), start)))
    .filter(({ start, end }) => !WORD_AND_NUMBER.test(text.slice(start, end)));
}

const WORD_AND_NUMBER = /^(?:ALL|TOP|CUP|COP|TRY|PEN|BOB|RM) \d/;

function moneyBefore(text: string): Money[] {
  const found: Money[] = [];
  for (const match of text.matchAll(BEFORE)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 40);
    const [sign, number] = [match[1]!, match[2]!];
    const scale = match[3] ?? SECOND_OF_RANGE.exec(rest)?.[1];
    const nation = sign === '$' ? NATION.exec(rest)?.[1] : undefined;
    const currency = currencyOf(nation === undefined ? sign : `${nation} dollars`);
    const value = scaled(number, scale);
    if (currency === '' || value === null || isWord(sign, number, scale)) continue;
    const length = nation === undefined ? 0 : nation.length + 1;
    found.push({ start: match.index, end: end + length, value, to: null, currency });
    const tail = RANGE_TAIL.exec(rest);
    const upper = tail && scaled(tail[1]!, tail[2]);
    if (upper)
      found.push({
        start: end + tail[0].indexOf(tail[1]!),
        end: end + tail[0].length,
        value: upper,
        to: null,
        currency,
      });
  }
  return found;
}

function moneyAfter(text: string, named: ReadonlyMap<string, string>): readonly Money[] {
  const found: Money[] = [];
  for (const match of text.matchAll(AFTER)) {
    const end = match.index + match[0].length;
    const [first, firstScale, number, scale, unit, sign] = match.slice(1);
    const currency = currencyOf((unit ?? sign)!, named);
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    if (currency === '' || UNCOUNTED.test(before)) continue;
    if (currency === 'GBP' && WEIGHT.test(text.slice(end))) continue;
    if (!/\d/.test(number!) && scale === undefined && /^an?$/i.test(number!)) continue;
    const start = match.index + (first === undefined ? 0 : match[0].indexOf(number!, first.length));
    const plain = /[\d½¼¾⅓⅔]/.test(number!) ? number! : wordNumber(number!);
    const value = plain === null ? null : scaled(plain, scale);
    if (value === null) continue;
    const lower =
      first === undefined || /^(?:19|20)\d\d$/.test(first)
        ? null
        : scaled(first, firstScale ?? scale);
    if (lower !== null) {
      const between = text.slice(match.index + first!.length, start);
      const length = firstScale ? between.indexOf(firstScale) + firstScale.length : 0;
      const stop = match.index + first!.length + length;
      found.push({ start: match.index, end: stop, value: lower, to: null, currency });
    }
    found.push({ start, end, value, to: null, currency });
  }
  return found;
}

/** Two amounts of one currency with to or a dash between them, or between and and, are one. */
function ranged(text: string, amounts: readonly Money[]): readonly Money[] {
  const joined: Money[] = [];
  for (const one of amounts) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, one.start) : '';
    const range =
      /^ ?(?:-|to) ?$/.test(between) ||
      (/^ and $/.test(between) && /\bbetween $/.test(text.slice(0, last!.start)));
    if (last?.to === null && range && last.currency === one.currency)
      joined[joined.length - 1] = { ...last, end: one.end, to: one.value };
    else joined.push(one);
  }
  return joined;
}

function anyCase(words: readonly string[]): string {
  return words
    .flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)])
    .map((word) => word.replace('_', ' '))
    .join('|');
}
