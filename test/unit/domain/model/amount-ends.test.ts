import { expect, test } from 'vitest';
import { amountBounds } from '../../../../src/domain/model/amount.ts';

test.each([
  ['stated', '5', '5'],
  [null, '5', '5'],
  ['up to', null, '5'],
  ['up to, reported', null, '5'],
  ['no more than', null, '5'],
  ['less than', null, '5'],
  ['at least', '5', null],
  ['more than', '5', null],
  ['not less than', '5', null],
  ['reported; a statement says more than that', '5', null],
  ['stated, about', null, null],
  ['Up To about', null, null],
])('an amount of 5 with the basis %s is at least %s and at most %s', (basis, low, high) => {
  expect(amountBounds({ value: '5', basis })).toEqual({ low, high });
});

test('an amount without a figure has no ends', () => {
  expect(amountBounds({ value: null, basis: 'stated' })).toEqual({ low: null, high: null });
});
