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
  /** ISO 4217. */
  readonly currency: string;
}

const SCALE = `(?:${anyCase('thousand million billion trillion lakh_crores lakh_crore crores crore lakhs lakh mln mio mn mm bln bn trn tn cr'.split(' '))}|[KMBTkmbt])(?![\\p{L}])`;
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
const WEIGHT =
  /^ (?:of (?!(?:new |extra |fresh |public |private |taxpayers?'? ?)*(?:investment|funding|money|capital|cash|debt|equity|sales|revenues?|profits?|costs?|savings|subsid|support|spending|orders?|business|income|grants?|loans?))|a year of )/i;

/**
 * All amounts of money in a text, in order, without overlaps.
 *
 * @param named  units that the article names with their nation elsewhere
 */
export function moneyIn(
  text: string,
  named: ReadonlyMap<string, string> = new Map(),
): readonly Money[] {
  if (!/\d|lion|hundred|thousand/.test(text)) return [];
  const found: Money[] = [];
  if (SIGNED.test(text))
    for (const match of text.matchAll(BEFORE)) {
      const end = match.index + match[0].length;
      const rest = text.slice(end, end + 40);
      const [sign, number] = [match[1]!, match[2]!];
      const scale = match[3] ?? SECOND_OF_RANGE.exec(rest)?.[1];
      const currency = currencyOf(sign);
      if (currency === '' || isWord(sign, number, scale)) continue;
      found.push({ start: match.index, end, value: scaled(number, scale), currency });
      const tail = RANGE_TAIL.exec(rest);
      if (tail)
        found.push({
          start: end + tail[0].indexOf(tail[1]!),
          end: end + tail[0].length,
          value: scaled(tail[1]!, tail[2]),
          currency,
        });
    }
  for (const match of text.matchAll(AFTER)) {
    const end = match.index + match[0].length;
    const [first, firstScale, number, scale, unit, sign] = match.slice(1);
    const currency = currencyOf((unit ?? sign)!, named);
    if (
      currency === '' ||
      UNCOUNTED.test(text.slice(Math.max(0, match.index - 14), match.index)) ||
      (currency === 'GBP' && WEIGHT.test(text.slice(end)))
    )
      continue;
    const start = match.index + (first === undefined ? 0 : match[0].indexOf(number!, first.length));
    if (found.some((money) => money.start < end && start < money.end)) continue;
    const value = /\d/.test(number!) ? number! : wordNumber(number!);
    if (value === null || (!/\d/.test(number!) && scale === undefined && /^an?$/i.test(number!)))
      continue;
    if (first !== undefined && !/^(?:19|20)\d\d$/.test(first))
      found.push({
        start: match.index,
        end:
          match.index +
          first.length +
          (firstScale
            ? text.slice(match.index + first.length, start).indexOf(firstScale) + firstScale.length
            : 0),
        value: scaled(first, firstScale ?? scale),
        currency,
      });
    found.push({ start, end, value: scaled(value, scale), currency });
  }
  return found.sort((a, b) => a.start - b.start);
}

function anyCase(words: readonly string[]): string {
  return words
    .flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)])
    .map((word) => word.replace('_', ' '))
    .join('|');
}
