import { describe, expect, test } from 'vitest';
import { datesIn } from '../../seed/draft/dates/dates.ts';
import { endAfter, lengthOf, type Moment, momentEdtf, momentOf } from '../../seed/draft/dates/moment.ts';

const PUBLISHED = momentOf('2025-03-05');

function read(text: string, published: Moment | null = PUBLISHED): readonly string[] {
  return datesIn(text, published).map((one) => (one.type === 'length' ? one.duration : one.from === one.to ? momentEdtf(one.from) : `${momentEdtf(one.from)}/${momentEdtf(one.to)}`));
}

describe('dates are read as EDTF', () => {
  test.each([
    ['on 1 March 2024', '2024-03-01'], ['March 1, 2024', '2024-03-01'], ['2024-03-01', '2024-03-01'], ['through 2030', '2030'], ['in April 2026', '2026-04'],
    ['mid-2029', '2029~'], ['early April 2026', '2026-04~'], ['the end of 2031', '2031-12-31'], ['the end of June 2030', '2030-06-30'],
    ['the third quarter of 2027', '2027-07/2027-09'], ['Q3 2026', '2026-07/2026-09'], ['the first half of 2026', '2026-01/2026-06'], ['fiscal 2028', '2028~'],
    ['the 2026 to 2033 seasons', '2026/2033'], ['the 2026-27 season', '2026/2027'], ['for ten years', 'P10Y'], ['a 15-year lease', 'P15Y'], ['18 months', 'P18M'],
    ['two and a half years', 'P2Y6M'], ['a decade-long deal', 'P10Y'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['next year', '2026'], ['last month', '2025-02'], ['on Monday', '2025-03-03'], ['yesterday', '2025-03-04'], ['by the end of next year', '2026-12-31'],
    ['until June 30', '2025-06-30'], ['in September', '2024-09'], ['until September', '2025-09'],
  ])('%s, published on 5 March 2025, is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a relative date without a publication day is left out rather than guessed', () => {
    expect(read('It ends next year, on Monday.', null)).toEqual([]);
  });

  test('a number that counts things is no year', () => {
    expect(read('It employs 2030 people, sold 2,025 units and paid $2030.')).toEqual([]);
  });
});

describe('a length counts from its start', () => {
  test.each([
    ['2024-03-01', 'P10Y', '2034-02-28'], ['2024-02-29', 'P1Y', '2025-02-27'], ['2025-01-01', 'P8Y', '2032-12-31'], ['2026-04', 'P15Y', '2041-04~'], ['2026', 'P10Y', '2036~'],
  ])('%s and %s end with %s', (start, length, end) => {
    expect(momentEdtf(endAfter(momentOf(start)!, lengthOf(length)!))).toBe(end);
  });
});
