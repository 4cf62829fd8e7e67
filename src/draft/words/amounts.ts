import type { Span } from '../read/sentences.ts';
import { type DateMention, datesIn } from './dates.ts';
import type { LengthMention } from './lengths.ts';
import type { Moment } from './moment.ts';
import { namedUnits } from './currencies.ts';
import { type Money, moneyIn, unreadMoney } from './money.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';

/** The amounts, quantities and dates of one sentence; offsets in its flat text. */
export interface Amounts {
  readonly money: readonly Money[];
  /** Places that look like money and could not be read. */
  readonly unread: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly (DateMention | LengthMention)[];
}

/**
 * Finds every amount of money, quantity and date of an article, by sentence.
 *
 * @param flats      the flat texts of all its sentences, one of which may name a unit of money in
 *   full
 * @param published  see `datesIn`
 */
export function amountsIn(flats: readonly string[], published: Moment | null): readonly Amounts[] {
  const units = namedUnits(flats.join('\n'));
  return flats.map((flat) => {
    const money = moneyIn(flat, units);
    const unread = unreadMoney(flat, money);
    return { money, unread, quantities: quantitiesIn(flat), dates: datesIn(flat, published) };
  });
}
