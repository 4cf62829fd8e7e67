import { describe, expect, test } from 'vitest';
import { drafted } from '../../../support/drafting.ts';
import { datesIn } from '../../../../src/draft/words/dates.ts';
import { lengthsIn } from '../../../../src/draft/words/lengths.ts';
import {
  endAfter,
  lengthText,
  type Moment,
  momentEdtf,
  momentOf,
} from '../../../../src/draft/words/moment.ts';

const PUBLISHED = momentOf('2025-03-05');

function read(text: string, published: Moment | null = PUBLISHED): readonly string[] {
  return datesIn(text, published).dates.map((one) =>
    one.type === 'length'
      ? lengthText(one.length)
      : [...new Set([one.from, one.to].map(momentEdtf))].join('/'),
  );
}

describe('dates are read as EDTF', () => {
  test.each([
    ['on 1 March 2024', '2024-03-01'],
    ['March 1, 2024', '2024-03-01'],
    ['2024-03-01', '2024-03-01'],
    ['through 2030', '2030'],
    ['in April 2026', '2026-04'],
    ['mid-2029', '2029~'],
    ['early April 2026', '2026-04~'],
    ['the end of 2031', '2031-12-31'],
    ['the end of June 2030', '2030-06-30'],
    ['the third quarter of 2027', '2027-07/2027-09'],
    ['Q3 2026', '2026-07/2026-09'],
    ['the first half of 2026', '2026-01/2026-06'],
    ['fiscal 2028', '2028~'],
    ['Q1 FY2031', '2031~'],
    ['FY2028-29', '2028~/2029~'],
    ['the 2026-27 season', '2026/2027'],
    ['for ten years', 'P10Y'],
    ['a 15-year lease', 'P15Y'],
    ['18 months', 'P18M'],
    ['two and a half years', 'P2Y6M'],
    ['until 31/12/2030', '2030-12-31'],
    ['until 12/31/2030', '2030-12-31'],
    ['until 31-12-2030', '2030-12-31'],
    ['the summer of 2028', '2028~'],
    ['for five (5) years', 'P5Y'],
    ['for five-and-a-half years', 'P5Y6M'],
    ['the 2027/28 season', '2027/2028'],
    ['a two-year contract', 'P2Y'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['next year', '2026'],
    ['last month', '2025-02'],
    ['last autumn', '2024~'],
    ['next spring', '2026~'],
    ['next summer', '2025~'],
    ['on Monday', '2025-03-03'],
    ['yesterday', '2025-03-04'],
    ['by the end of next year', '2026-12-31'],
    ['until June 30', '2025-06-30'],
    ['in September', '2024-09'],
    ['until September', '2025-09'],
    ['until Monday', '2025-03-10'],
    ['It will start in July', '2025-07'],
    ['It said on Monday', '2025-03-03'],
    ['until 30 September next year', '2026-09-30'],
  ])('%s, published on 5 March 2025, is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a relative date without a publication day is left out rather than guessed', () => {
    expect(read('It ends next year, on Monday.', null)).toEqual([]);
  });

  test.each([
    '9,000 wafers a month',
    'the early 2030s',
    'on 1/2/2030',
    '4 million doses a year',
    'until 31 June 2030',
  ])('%s is no date that can be told', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('months that share a year are in that year', () => {
    expect(read('from January to December 2027')).toEqual(['2027-01', '2027-12']);
  });

  test('a range over the end of a year begins in the year before', () => {
    expect(read('from 1 November to 1 February 2031')).toEqual(['2030-11-01', '2031-02-01']);
  });

  test.each(['from 1 April to 30 June 2026', 'from April 1 through June 30, 2026'])(
    'days that share a year are in that year: %s',
    (text) => {
      expect(read(text)).toEqual(['2026-04-01', '2026-06-30']);
    },
  );

  test('a number that counts things is no year', () => {
    expect(read('It employs 2030 people, sold 2,025 units and paid $2030.')).toEqual([]);
  });
});

describe('what a clause says of the end of a right', () => {
  test.each([
    ['until Q3 2028', '2028~'],
    ['to its news feed through 2030', '2030'],
    ['through the end of the third quarter of 2027', '2027-09'],
    ['until the end of its 2028 financial year', '2028~'],
    ['for four more years', ''],
    ['to 2035', '2035'],
    ['for three seasons from 2026-27', '2029~'],
    ['for twelve years ending in 2036', ''],
    ['with an expiry date of 30 June 2033', '2033-06-30'],
    ['for ten years after the first sale', ''],
    ['in perpetuity', '..'],
    ['until the end of the decade', ''],
    ['until but not including 1 April 2030', '2030-03-31'],
    ['up to (but excluding) 1 April 2030', '2030-03-31'],
    ['until Q1 FY2031', '2031~'],
    ['through the 2030/31 Financial Year', '2031~'],
    ['through FY30/31', ''],
    ['until but excluding the third quarter of 2030', '2030-06-30'],
    ['until but excluding fiscal 2030', ''],
    ['until the later of 1 May 2030 and the closing', ''],
    ['until 31 June 2030', ''],
    ['for ten years from 31 January 2026', '2036-01-31'],
  ])('%s: %s', (words, end) => {
    const [right] = drafted(
      `Orlane Foods has granted Tibor Dairy a licence to the Valko brand ${words}.`,
      { published: '2025-03-05' },
    ).rights;
    expect((right!['term'] as { edtf: string }).edtf.split('/')[1]).toBe(end);
  });

  test.each([
    ['ten years', '2025-01-01', '2034~'],
    ['two weeks', '2025-12-24', '2026-01~'],
  ])('%s from the publication on %s end in %s', (words, published, end) => {
    const [right] = drafted(
      `Orlane Foods has granted Tibor Dairy a licence to the Valko brand for ${words}.`,
      { published },
    ).rights;
    expect((right!['term'] as { edtf: string }).edtf.split('/')[1]).toBe(end);
  });

  test('an end before the publication gives no right but a question', () => {
    const draft = drafted(
      'Orlane Foods has granted Tibor Dairy a licence to the Valko brand until 2019.',
      { published: '2025-03-05' },
    );
    expect(draft.rights).toEqual([]);
    expect(draft.draft.open).toHaveLength(1);
  });
});

describe('a length counts from its start', () => {
  test.each([
    ['2024-03-01', '10 years', '2034-02-28'],
    ['2024-02-29', 'one year', '2025-02-28'],
    ['2024-06-30', '5 years', '2029-06-30'],
    ['2025-01-01', '8 years', '2032-12-31'],
    ['2026-04', '15 years', '2041-04~'],
    ['2026', '10 years', '2036~'],
  ])('%s and %s end with %s', (start, length, end) => {
    const [read] = lengthsIn(`for ${length}`);
    expect(momentEdtf(endAfter(momentOf(start)!, read!.length))).toBe(end);
  });
});
