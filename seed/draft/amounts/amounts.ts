import { type DateMention, datesIn, type LengthMention } from '../dates/dates.ts';
import type { Moment } from '../dates/moment.ts';
import { namedUnits } from './currencies.ts';
import { type Money, moneyIn } from './money.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';

/** What is counted, measured or dated in one sentence; offsets in its flat text. Plain data. */
export interface Amounts {
  readonly money: readonly Money[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly (DateMention | LengthMention)[];
}

/** Some of the sentences of an article, half-open. */
export type Part = readonly [from: number, until: number];

/**
 * Finds every amount of money, quantity and date of an article, by sentence.
 *
 * @param flats      the flat texts of its sentences
 * @param published  see `datesIn`
 * @param part       the places of the first sentence that is looked at, and of the first after them; default all
 */
export function amountsIn(flats: readonly string[], published: Moment | null, [from, until]: Part = [0, flats.length]): readonly Amounts[] {
  const units = namedUnits(flats.join('\n'));
  return flats.slice(from, until).map((flat) => ({ money: moneyIn(flat, units), quantities: quantitiesIn(flat), dates: datesIn(flat, published) }));
}
