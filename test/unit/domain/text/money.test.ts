import { describe, expect, test } from 'vitest';
import { amountInWords, decimalInWords } from '../../../../src/domain/text/money.ts';

describe('money in words', () => {
  test.each([
    ['250000000000', '250 billion'],
    ['38500000000', '38.5 billion'],
    ['1234567', '1,234,567'],
    ['27.5', '27.5'],
    ['500000000000000', '500 trillion'],
    ['13750000001', '13,750,000,001'],
    ['-2000000', '-2 million'],
  ])('%s is %s', (decimal, words) => {
    expect(decimalInWords(decimal)).toBe(words);
  });

  const nothing = { value: null, currency: null, unit: null, what: null, basis: null };
  test.each([
    [{ value: '38000000000', currency: 'USD' }, 'USD 38 billion'],
    [
      { value: '100000000000', currency: 'USD', what: 'profits', basis: 'reported' },
      'USD 100 billion, profits (reported)',
    ],
    [{ value: '27', unit: 'percent', basis: 'AT_LEAST' }, '27 percent (at least)'],
    [{ what: 'a redacted fee', basis: 'stated' }, 'a redacted fee (stated)'],
  ])('an amount %o is %s', (amount, words) => {
    expect(amountInWords({ ...nothing, ...amount })).toBe(words);
  });
});
