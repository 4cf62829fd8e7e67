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

/** An amount that is not money, such as 30 percent or 500 megawatts, with its place. */
export interface Quantity extends Span {
  readonly value: string;
  /** percent, MW, GWh, tonnes, shares, aircraft … as the text names it, percent always in full. */
  readonly unit: string;
}

const MEASURE = `(?:${[
  '%|per\\s?cent|percent|pc(?![\\p{L}])|(?:kilo|mega|giga|tera)watt(?:s|[- ]hours?)?|[kMGT]Wh?|MHz',
  'tonnes|metric tons|tons|barrels(?: a day| per day)?|bpd|MMBtu|MMcf|bcm|cubic met(?:er|re)s',
  'shares|aircraft|jets|planes|engines|vessels|square feet|sq\\.? ?ft|square met(?:er|re)s|sq ?m',
  'hectares|acres|doses|vials|matches|games|units|vehicles|wafers|GPUs|seats?(?= on)',
].join('|')})(?!\\p{L})`;
/** A number, with a sign before it or a unit behind it, or with neither. */
const AMOUNT = new RegExp(
  [
    `(?:(?<sign>${SIGN})\\s?(?:(?<extra>[$€£])\\s?)?(?<signed>${DECIMAL})`,
    '|(?<![\\p{L}\\d.,$€£]|\\b(?:several|few|many|couple of|(?:ten|dozen|hundred)s of)[\\s-])',
    `(?<number>${DECIMAL}|${NUMBER_WORDS}(?!\\p{L})))`,
    `(?:[\\s-]?(?<scale>${SCALE}))?(?:[\\s-](?:of )?(?<unit>${UNIT})|(?<after>[€£])`,
    `|(?<tail>[\\s-]?(?:\\p{L}+[\\s-](?=shares))?(?<measure>${MEASURE})))?`,
  ].join(''),
  'giu',
);
/** What stands between the two ends of a range. "And" joins them only after "between". */
const RANGE = /^(?:\s?(?:-|to)\s?|\sand\s)$/i;
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

/**
 * All amounts in a text, in order and without overlaps, a range of money as one; and the places
 * that look like money and could not be read.
 */
export function amountsIn(text: string) {
  const amounts = [...text.matchAll(AMOUNT)].map((match) => amountOf(match, text));
  const money: Money[] = [];
  const quantities: Quantity[] = [];
  for (const [at, one] of amounts.entries()) {
    if (one.start < (money.at(-1)?.end ?? 0)) continue;
    if (goesOn(amounts[at - 1], one, text) || goesOn(one, amounts[at + 1], text)) continue;
    const { start, end, currency, measure } = one;
    const value = one.read(one.scale);
    if (value && measure && !currency)
      quantities.push({ start, end, value, unit: unitOf(measure) });
    const alone = value && currency ? { start, end, value, to: null, currency } : null;
    const found = rangeOf(one, amounts[at + 1], text) ?? alone;
    if (found && !CUT.test(text.slice(found.end, found.end + 16))) money.push(found);
  }
  const unreadMoney = [...text.matchAll(LIKE_MONEY)]
    .filter(({ groups }) => !isWord(groups!['sign'] ?? '', '', undefined))
    .map(spanOf)
    .filter((one) => !money.some((other) => overlap(one, other)));
  return { money, quantities, unreadMoney };
}

type Amount = ReturnType<typeof amountOf>;

/** One end of an amount; its currency is empty if it is not stated. */
function amountOf(match: RegExpExecArray, text: string) {
  let { start, end } = spanOf(match);
  const { sign: first = '', extra, signed, number = signed! } = match.groups!;
  const { unit, after, scale, measure, tail } = match.groups!;
  const isSign = currencyOf(first) !== '' && !isWord(first, number, scale);
  const sign = isSign ? first : extra; // Of top $5 the first is a word.
  if (!isSign) start += match[0].indexOf(sign ?? number);
  if (sign && tail) end -= tail.length;
  const nation = sign === '$' ? NATION.exec(text.slice(end, end + 40))?.[1] : undefined;
  if (nation !== undefined) end += nation.length + 1;
  const signs = [nation === undefined ? sign : `${nation} dollars`, unit, after];
  const stated = signs.map((one) => currencyOf(one ?? '')).find(Boolean) ?? '';
  const isWeight = stated === 'GBP' && unit !== undefined && WEIGHT.test(text.slice(end));
  const isNoUnit = /^[a-z]+ (?:won|real)$/i.test(match[0]); // Only one won; two real estate firms.
  const currency = isWeight || isNoUnit ? '' : stated;
  /** Its value with a scale, or null. */
  const read = (by: string | undefined): string | null =>
    /^an?$/i.test(number) && by === undefined ? null : readNumber(number, by);
  return { read, size: Number(readNumber('1', scale)), currency, sign, scale, measure, start, end };
}

/** Whether an amount goes on in the next one: two million five hundred thousand. */
function goesOn(one: Amount | undefined, next: Amount | undefined, text: string): boolean {
  if (!one || !next || one.measure || next.sign || next.size >= one.size) return false;
  const between = text.slice(one.end, next.start);
  const isPart = !one.currency || (between === ' ' && next.size > 1);
  return isPart && /^,?(?: and)? $/.test(between);
}

/** A range of two amounts of one currency, or null. */
function rangeOf(lower: Amount, upper: Amount | undefined, text: string): Money | null {
  if (upper === undefined || lower.measure || upper.measure) return null;
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

function unitOf(measure: string): string {
  const lower = measure.toLowerCase().replace(/[\s-]+/g, ' ');
  if (/^(?:%|per ?cent|pc)$/.test(lower)) return 'percent';
  const [, power, hour] = /^(kilo|mega|giga|tera)watt(?: (hour))?s?$/.exec(lower) ?? [];
  if (power)
    return `${power === 'kilo' ? 'k' : power[0]!.toUpperCase()}W${hour === undefined ? '' : 'h'}`;
  return /^[a-z]*[A-Z]/.test(measure) && measure.length <= 5 ? measure : lower;
}
