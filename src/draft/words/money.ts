import type { Span } from '../read/sentences.ts';
import { currencyOf, isWord, SIGN, UNIT } from './currencies.ts';
import { DECIMAL, NUMBER_WORDS, scaled, wordNumber } from './numbers.ts';

/**
 * An amount of money in plain units, with its place in the text that was read (UTF-16 units,
 * half-open).
 */
export interface Money extends Span {
  /** Decimal text in plain units, such as 13750000000. */
  readonly value: string;
  /** The upper end of a range; else null. */
  readonly to: string | null;
  /** The currency's code in ISO 4217. */
  readonly currency: string;
}

const SCALE =
  '(?:thousand|million|billion|trillion|lakh crores?|crores?|lakhs?|milliards?|mrd|mln|mio|mn|mm|bln|bn|trn|tn|cr|[kmbt])(?![\\p{L}])';
/** One end of an amount: a number with a sign before it or a unit behind it, or neither. */
const end = (n: 1 | 2): string =>
  [
    `(?:(?<sign${n}>${SIGN})\\s?(?:(?<extra${n}>[$€£])\\s?)?(?<signed${n}>${DECIMAL})`,
    `|(?<![\\p{L}\\d.,$€£])(?<number${n}>${DECIMAL}|${NUMBER_WORDS}))`,
    `(?:[\\s-]?(?<scale${n}>${SCALE}))?(?:[\\s-](?:of )?(?<unit${n}>${UNIT})|(?<after${n}>[€£]))?`,
  ].join('');
const ALONE = new RegExp(end(1), 'dgiu');
const RANGE = new RegExp(`${end(1)}(?:\\s?(?:-|to)\\s?|(?<and>\\sand\\s))${end(2)}`, 'dgiu');
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
  const found: Money[] = [];
  const add = (one: Money | null): void => {
    if (one === null || CUT.test(text.slice(one.end, one.end + 16))) return;
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
  };
  for (const match of text.matchAll(RANGE)) add(rangeOf(match, text, named));
  for (const match of text.matchAll(ALONE)) {
    const { value, currency, start, end } = readAmount(match, 1, text, named);
    if (value !== null && currency !== '') add({ start, end, value, to: null, currency });
  }
  return found.sort((a, b) => a.start - b.start);
}

interface AmountMatch extends Span {
  readonly value: string | null;
  /** The currency; empty if it is not stated. */
  readonly currency: string;
  readonly scale: string | undefined;
}

/** One end of a match; `scale` applies if it has none of its own. */
function readAmount(
  match: RegExpExecArray,
  n: 1 | 2,
  text: string,
  named: ReadonlyMap<string, string>,
  meant?: string,
): AmountMatch {
  const part = (name: string): string | undefined => match.groups![`${name}${n}`];
  const places = match.indices!.groups!;
  const of = (...names: string[]): readonly (readonly [number, number])[] =>
    names.flatMap((name) => (places[`${name}${n}`] ? [places[`${name}${n}`]!] : []));
  let end = Math.max(...of('signed', 'number', 'scale', 'unit', 'after').map(([, at]) => at));
  const isSign = part('sign') !== undefined && currencyOf(part('sign')!) !== '';
  const sign = isSign ? part('sign') : part('extra'); // Of top $5 the first is a word.
  const start = of(...(isSign ? ['sign'] : []), 'extra', 'signed', 'number')[0]![0];
  const [number, scale] = [part('signed') ?? part('number')!, part('scale')];
  const nation = sign === '$' ? NATION.exec(text.slice(end, end + 40))?.[1] : undefined;
  if (nation !== undefined) end += nation.length + 1;
  const signs = [nation === undefined ? sign : `${nation} dollars`, part('unit'), part('after')];
  const currency =
    signs.map((one) => (one === undefined ? '' : currencyOf(one, named))).find(Boolean) ?? '';
  const plain = /[\d½¼¾⅓⅔⅛⅜⅝⅞]/.test(number) ? number : wordNumber(number);
  const isNone =
    plain === null ||
    (sign !== undefined && isWord(sign, number, scale ?? meant)) ||
    (/^an?$/i.test(number) && scale === undefined) ||
    (currency === 'GBP' && part('unit') !== undefined && WEIGHT.test(text.slice(end))) ||
    (sign === undefined && UNCOUNTED.test(text.slice(Math.max(0, start - 14), start)));
  return { value: isNone ? null : scaled(plain!, scale ?? meant), currency, scale, start, end };
}

/** A range of two amounts of one currency. "And" joins them only after "between". */
function rangeOf(
  match: RegExpExecArray,
  text: string,
  named: ReadonlyMap<string, string>,
): Money | null {
  const isBetween = /\bbetween $/i.test(text.slice(0, match.index));
  const upper = readAmount(match, 2, text, named);
  const lower = readAmount(match, 1, text, named, upper.scale);
  const currency = lower.currency || upper.currency;
  const isOne = upper.currency === '' || lower.currency === '' || lower.currency === upper.currency;
  const isStated = upper.currency !== '' || upper.scale !== undefined;
  if (match.groups!['and'] !== undefined && !isBetween) return null;
  if (!isOne || !isStated || currency === '' || lower.value === null || upper.value === null)
    return null;
  if (lower.currency === '' && /^(?:19|20)\d\d$/.test(text.slice(lower.start, lower.end)))
    return null;
  return {
    start: lower.start,
    end: upper.end,
    value: lower.value,
    to: upper.value,
    currency,
  };
}

/** Places that look like money and are in none of the amounts that were read. */
export function unreadMoney(text: string, read: readonly Money[]): readonly Span[] {
  return [...text.matchAll(LIKE_MONEY)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((one) => !read.some(({ start, end }) => start < one.end && one.start < end))
    .filter(({ start }) => !UNCOUNTED.test(text.slice(Math.max(0, start - 14), start)))
    .filter(({ start, end }) => !WORD_AND_NUMBER.test(text.slice(start, end)));
}

const WORD_AND_NUMBER = /^(?:ALL|TOP|CUP|COP|TRY|PEN|BOB|RM) \d/;
