import type { Span } from '../read/sentences.ts';
import { DECIMAL, NUMBER_WORDS, scaled, wordNumber } from './numbers.ts';

/**
 * A measured amount that is not money: a percentage, megawatts, shares. Offsets in the text that
 * was read.
 */
export interface Quantity extends Span {
  readonly value: string;
  /** percent, MW, GWh, tonnes, shares, aircraft … as the text names it, percent always in full. */
  readonly unit: string;
}

const UNITS =
  '%|per\\s?cent|percent|pc(?![\\p{L}])|gigawatt[- ]hours?|megawatt[- ]hours?|terawatt[- ]hours?|gigawatts?|megawatts?|kilowatts?|GWh|MWh|TWh|kWh|GW|MW|kW|' +
  'tonnes|metric tons|tons|barrels(?: a day| per day)?|bpd|MMBtu|MMcf|bcm|cubic met(?:er|re)s|shares|aircraft|jets|planes|engines|vessels|' +
  'square feet|sq\\.? ?ft|square met(?:er|re)s|sq ?m|hectares|acres|doses|vials|matches|games|units|vehicles|wafers|GPUs|MHz|seats?(?= on)';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,$€£])(${DECIMAL}|${NUMBER_WORDS})(?:[\\s-](million|billion|thousand|m|bn))?[\\s-]?(?:(?:new|ordinary|common|preferred|[A-Z][\\p{L}]+)[\\s-](?=shares)){0,2}(${UNITS})(?![\\p{L}])`,
  'giu',
);

/** All percentages and quantities in a text, in order. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const number = /\d/.test(match[1]!) ? match[1]! : wordNumber(match[1]!);
    const value = number === null ? null : scaled(number, match[2]);
    if (value === null) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value,
      unit: unitOf(match[3]!),
    });
  }
  return found;
}

function unitOf(text: string): string {
  const lower = text.toLowerCase().replace(/[\s-]+/g, ' ');
  if (/^(?:%|per ?cent|pc)$/.test(lower)) return 'percent';
  const power = /^(kilo|mega|giga|tera)watt(?: (hour))?s?$/.exec(lower);
  if (power)
    return `${{ kilo: 'k', mega: 'M', giga: 'G', tera: 'T' }[power[1]!]!}W${power[2] ? 'h' : ''}`;
  return /^[a-z]*[A-Z]/.test(text) && text.length <= 5 ? text : lower;
}
