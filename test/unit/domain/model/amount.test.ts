import { expect, test } from 'vitest';
import { sumsByCurrency } from '../../../../src/domain/model/amount.ts';

const amount = (value: string | null, currency: string | null, unit: string | null = null) => ({
  value,
  currency,
  unit,
  what: 'a part',
  basis: 'stated',
});

test('amounts are summed by currency and unit, no digit rounded off', () => {
  const sums = sumsByCurrency([
    amount('0.1', 'USD'),
    amount('3', null, 'GW'),
    amount('9007199254740993', 'USD'),
    amount('1.25', null, 'GW'),
    amount('5', 'EUR'),
    amount('0.90', 'USD'),
    amount(null, 'EUR'),
    amount('-6.5', 'EUR'),
  ]);
  expect(sums.map(({ value, currency, unit }) => [value, currency ?? unit])).toEqual([
    ['9007199254740994', 'USD'],
    ['4.25', 'GW'],
    ['-1.5', 'EUR'],
  ]);
});
