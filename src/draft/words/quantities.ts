import { type Span, spanOf } from '../read/normalised-text.ts';
import { DECIMAL, NUMBER_WORDS, readNumber, SCALE } from './numbers.ts';

/** An amount that is not money, such as 30 percent or 500 megawatts, with its place. */
export interface Quantity extends Span {
  readonly value: string;
  /** percent, MW, GWh, tonnes, shares, aircraft … as the text names it, percent always in full. */
  readonly unit: string;
}

const UNITS = [
  '%|per\\s?cent|percent|pc(?![\\p{L}])|(?:kilo|mega|giga|tera)watt(?:s|[- ]hours?)?|[kMGT]Wh?|MHz',
  'tonnes|metric tons|tons|barrels(?: a day| per day)?|bpd|MMBtu|MMcf|bcm|cubic met(?:er|re)s',
  'shares|aircraft|jets|planes|engines|vessels|square feet|sq\\.? ?ft|square met(?:er|re)s|sq ?m',
  'hectares|acres|doses|vials|matches|games|units|vehicles|wafers|GPUs|seats?(?= on)',
].join('|');
const PATTERN = new RegExp(
  [
    `(?<![\\p{L}\\d.,$€£])(?<number>${DECIMAL}|${NUMBER_WORDS})(?:[\\s-](?<scale>${SCALE}))?[\\s-]?`,
    '(?:(?:new|ordinary|common|preferred|[A-Z][\\p{L}]+)[\\s-](?=shares)){0,2}',
    `(?<unit>${UNITS})(?![\\p{L}])`,
  ].join(''),
  'giu',
);

export function quantitiesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const { number, scale, unit } = match.groups!;
    const value = readNumber(number!, scale);
    return value === null ? [] : { ...spanOf(match), value, unit: unitOf(unit!) };
  });
}

function unitOf(text: string): string {
  const lower = text.toLowerCase().replace(/[\s-]+/g, ' ');
  if (/^(?:%|per ?cent|pc)$/.test(lower)) return 'percent';
  const [, power, hour] = /^(kilo|mega|giga|tera)watt(?: (hour))?s?$/.exec(lower) ?? [];
  if (power)
    return `${power === 'kilo' ? 'k' : power[0]!.toUpperCase()}W${hour === undefined ? '' : 'h'}`;
  return /^[a-z]*[A-Z]/.test(text) && text.length <= 5 ? text : lower;
}
