import type { DateMention, LengthMention } from './date-mention.ts';
import { datesIn } from './dates.ts';
import type { Moment } from './moment.ts';
import { namedUnits } from './currencies.ts';
import { type Money, moneyIn, type UnreadMoney, unreadMoney } from './money.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';

/** What is counted, measured or dated in one sentence; offsets in its flat text. Plain data. */
export interface Amounts {
  readonly money: readonly Money[];
  readonly unread: readonly UnreadMoney[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly (DateMention | LengthMention)[];
}

/**
 * Finds every amount of money, quantity and date of an article, by sentence; see `amountReader`.
 */
export function amountsIn(flats: readonly string[], published: Moment | null): readonly Amounts[] {
  return flats.map(amountReader(flats, published));
}

/**
 * The amounts of single sentences of an article.
 *
 * @param flats      the flat texts of all its sentences, by which a unit of money is understood
 *   that one of them names in full
 * @param published  see `datesIn`
 */
export function amountReader(
  flats: readonly string[],
  published: Moment | null,
): (flat: string) => Amounts {
  const units = namedUnits(flats.join('\n'));
  const seen = new Map<string, Amounts>();
  return (flat) => {
    let amounts = seen.get(flat);
    if (!amounts) {
      const money = moneyIn(flat, units);
      amounts = {
        money,
        unread: unreadMoney(flat, money),
        quantities: quantitiesIn(flat),
        dates: datesIn(flat, published),
      };
      seen.set(flat, amounts);
    }
    return amounts;
  };
}
