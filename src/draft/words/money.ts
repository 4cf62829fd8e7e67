import { overlap, type Span, spanOf } from '../read/normalised-text.ts';
import { currencyOf, isWord, SIGN, UNIT } from './currencies.ts';
import { DECIMAL, NUMBER_WORDS, readNumber, SCALE } from './numbers.ts';

/** An amount of money, with its place in the text that was read. */
export interface Money extends Span {
  /** Decimal text in plain units, such as 13750000000. */
  readonly value: string;
  /** The upper end of a range; else null. */
  readonly to: string | null;
  /** The currency's code in ISO 4217. */
  readonly currency: string;
}

/** A number, with a sign before it or a unit behind it, or with neither. */
const AMOUNT = new RegExp(
  [
    `(?:(?<sign>${SIGN})\\s?(?:(?<extra>[$€£])\\s?)?(?<signed>${DECIMAL})`,
    `|(?<![\\p{L}\\d.,$€£])(?<number>${DECIMAL}|${NUMBER_WORDS}(?!\\p{L})))`,
    `(?:[\\s-]?(?<scale>${SCALE}))?(?:[\\s-](?:of )?(?<unit>${UNIT})|(?<after>[€£]))?`,
  ].join(''),
  'giu',
);
/** What stands between the two ends of a range. "And" joins them only after "between". */
const RANGE = /^(?:\s?(?:-|to)\s?|\sand\s)$/i;
/** Amounts without a number: several hundred million dollars, tens of millions. */
const UNCOUNTED =
  /$(?<=\b(?:several|few|many|some|couple of|multi|tens of|dozens of|hundreds of)[\s-])/i;
/** Words after a pound of weight, which is no money. */
const OF_MONEY =
  'investment|funding|money|capital|cash|debt|equity|sales|revenue|profit|cost|savings|subsid|support|spending|order|business|income|grant|loan';
const WEIGHT = new RegExp(
  `^ (?:of (?!(?:(?:new|extra|fresh|public|private) )*(?:${OF_MONEY}))|a year of )`,
  'i',
);
const NATION =
  /^ (US|American|Canadian|Australian|Hong Kong|Singapore|New Zealand|Taiwan)(?=[,.;:)]|$| (?:an?|per|each|in|to|over|through|until|for|and|by|from|of|on|with|as|every|dollars)\b)/;
/** Words that cannot follow an amount that was read whole. */
const OTHER_SCALE =
  'hundred|dozen|quadrillion|zillion|milh(?:ão|ões)|bilh(?:ão|ões)|mill(?:ón|ones)|millionen|milliarden?|milliarder|miljoner|miljarder|miljoen|miljard|milion[iy]|miliard[iy]|mld|mia|mil';
const CUT = new RegExp(`^[\\s-]?(?:${OTHER_SCALE})(?!\\p{L})`, 'iu');
/** Places that look like an amount: a sign or a code before a number, a unit after one. */
const LIKE_MONEY = new RegExp(
  `(?<sign>${SIGN}|[$€£¥₹])\\s?\\d|(?<!\\p{L})kr\\.? ?\\d|\\d[\\s-]?(?:(?:${SCALE})[\\s-])?(?:${UNIT}|kron(?:er?|or|a)|crowns?|pesos?|dinars?|shillings?)(?![\\p{L}])`,
  'giu',
);

/** All amounts of money in a text, in order, without overlaps; a range is one amount. */
export function moneyIn(text: string): readonly Money[] {
  if (!/\d|lion|hundred|thousand|[½¼¾⅓⅔]/.test(text)) return [];
  const amounts = [...text.matchAll(AMOUNT)].map((match) => amountOf(match, text));
  const found: Money[] = [];
  for (const [at, one] of amounts.entries()) {
    if (one.start < (found.at(-1)?.end ?? 0)) continue;
    const { start, end, currency } = one;
    const value = one.read(one.scale);
    const alone = value && currency ? { start, end, value, to: null, currency } : null;
    const money = rangeOf(one, amounts[at + 1], text) ?? alone;
    if (money && !CUT.test(text.slice(money.end, money.end + 16))) found.push(money);
  }
  return found;
}

type Amount = ReturnType<typeof amountOf>;

/** One end of an amount; its currency is empty if it is not stated. */
function amountOf(match: RegExpExecArray, text: string) {
  const parts = match.groups!;
  let { start, end } = spanOf(match);
  const isSign = parts['sign'] !== undefined && currencyOf(parts['sign']) !== '';
  const sign = isSign ? parts['sign'] : parts['extra']; // Of top $5 the first is a word.
  const number = parts['signed'] ?? parts['number']!;
  if (!isSign) start += match[0].indexOf(sign ?? number);
  const nation = sign === '$' ? NATION.exec(text.slice(end, end + 40))?.[1] : undefined;
  if (nation !== undefined) end += nation.length + 1;
  const signs = [nation === undefined ? sign : `${nation} dollars`, parts['unit'], parts['after']];
  const currency =
    signs.map((one) => (one === undefined ? '' : currencyOf(one))).find(Boolean) ?? '';
  const isUncounted = UNCOUNTED.test(text.slice(Math.max(0, start - 14), start));
  const isNone =
    (currency === 'GBP' && parts['unit'] !== undefined && WEIGHT.test(text.slice(end))) ||
    (sign === undefined && isUncounted);
  /** Its value with a scale, or null. */
  const read = (scale: string | undefined): string | null => {
    const isWords = sign !== undefined && isWord(sign, number, scale);
    const isArticle = /^an?$/i.test(number) && parts['scale'] === undefined;
    return isNone || isWords || isArticle ? null : readNumber(number, scale);
  };
  return { read, currency, scale: parts['scale'], start, end };
}

/** A range of two amounts of one currency, or null. */
function rangeOf(lower: Amount, upper: Amount | undefined, text: string): Money | null {
  if (upper === undefined) return null;
  const between = text.slice(lower.end, upper.start);
  const isJoined =
    RANGE.test(between) && (between !== ' and ' || /\bbetween $/i.test(text.slice(0, lower.start)));
  const currency = lower.currency || upper.currency;
  const isOne = upper.currency === '' || currency === upper.currency;
  const isStated = upper.currency !== '' || upper.scale !== undefined;
  const isYear =
    lower.currency === '' && /^(?:19|20)\d\d$/.test(text.slice(lower.start, lower.end));
  const [value, to] = [lower.read(lower.scale ?? upper.scale), upper.read(upper.scale)];
  const isRange = isJoined && isOne && currency !== '' && isStated && !isYear;
  return isRange && value && to
    ? { start: lower.start, end: upper.end, value, to, currency }
    : null;
}

/** Places that look like money and are in none of the amounts that were read. */
export function unreadMoney(text: string, read: readonly Money[]): readonly Span[] {
  return [...text.matchAll(LIKE_MONEY)]
    .filter(({ groups }) => !isWord(groups!['sign'] ?? '', '', undefined))
    .map(spanOf)
    .filter((one) => !read.some((other) => overlap(one, other)))
    .filter(({ start }) => !UNCOUNTED.test(text.slice(Math.max(0, start - 14), start)));
}
