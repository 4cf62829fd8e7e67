import type { Amount } from '../../../domain/model/amount.ts';
import type { DealValue } from '../../../domain/model/deal.ts';
import { type Check, optional, required, wholeMap } from '../shape.ts';
import { currency, decimal, text } from '../values.ts';

/** A value with its currency or unit, what it counts, and on what basis. */
export const amount: Check<Amount> = (value, at, context) => {
  const read = fields(value, at, context);
  if (read && Object.values(read).every((field) => field === null))
    context.faults.add(at, 'an amount, with a value or what it is', 'an empty map');
  return read;
};

const fields = wholeMap<Amount>('an amount', {
  value: optional(decimal),
  currency: optional(currency),
  unit: optional(text),
  what: optional(text),
  basis: optional(text),
});

/** A sum of money in a deal. */
export const dealValue: Check<DealValue> = wholeMap<DealValue>('a value of a deal', {
  amount: required(decimal),
  currency: required(currency),
  basis: required(text),
  what: optional(text),
});
