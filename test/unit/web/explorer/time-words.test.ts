import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  dayNumber,
  isoFromDay,
  dayWords,
  isDay,
  shortDay,
  someDayWords,
  spanWords,
} from '../../../../src/web/explorer/time/days.ts';
import { aTerm } from '../../../support/a-right.ts';
import {
  momentWords,
  sinceWords,
  termWords,
  untilWords,
} from '../../../../src/web/explorer/time/term-words.ts';

describe('days', () => {
  test('counting days and naming them are inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -350_000, max: 2_900_000 }), (number) => {
        expect(dayNumber(isoFromDay(number))).toBe(number);
      }),
    );
  });

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['1000-01-01', 1, '1000-01-02'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
  });

  test('a year before 29 February 2028 is 28 February 2027', () => {
    expect(addYears('2028-02-29', -1)).toBe('2027-02-28');
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', 'today', ''])(
    '%s is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  test.each([
    ['2030-12-31', '31 December 2030'],
    ['2026-04-05', '5 April 2026'],
    ['1000-01-01', '1 January 1000'],
  ])('%s is %s', (day, words) => {
    expect(dayWords(day)).toBe(words);
  });

  test.each([
    ['2019-01-01', '2019-12-31', '2019'],
    ['2026-04-01', '2026-04-30', 'April 2026'],
    ['2028-02-01', '2028-02-29', 'February 2028'],
    ['2019-01-01', '2020-12-31', '2019 through 2020'],
    ['2026-05-01', '2026-06-03', '1 May 2026 through 3 June 2026'],
    ['2026-05-01', '2026-05-01', '1 May 2026'],
  ])('%s through %s is %s', (first, last, words) => {
    expect(spanWords(first, last)).toBe(words);
  });

  test('an unknown day of a year is some day in it', () => {
    expect(someDayWords('2019-01-01', '2019-12-31')).toBe('some day in 2019');
    expect(someDayWords('2019-03-05', '2019-04-07')).toBe(
      'some day from 5 March 2019 through 7 April 2019',
    );
  });
});

describe('terms in words', () => {
  test('through 2030 names its last day', () => {
    expect(untilWords(aTerm({ endLatest: '2031-01-01' }))).toBe('through 31 December 2030');
    expect(untilWords(aTerm({ endLatest: '2031-01-01' }), shortDay)).toBe('through 31 Dec 2030');
  });

  test('an open end is no end, and an unknown one is not published', () => {
    expect(untilWords(aTerm({}))).toBe('no end');
    expect(untilWords(aTerm({ endEarliest: '2026-04-28', endUnknown: true, open: false }))).toBe(
      'end not published',
    );
  });

  test('an end on some day of a year says so', () => {
    expect(untilWords(aTerm({ endEarliest: '2030-01-02', endLatest: '2031-01-01' }))).toBe(
      'ends some day in 2030',
    );
  });

  test('an open end that an event of unknown day may cut says since when', () => {
    expect(untilWords(aTerm({ endEarliest: '2027-03-02', endLatest: null }))).toBe(
      'may end as early as 1 March 2027',
    );
  });

  test('a start on some day of a year says so', () => {
    expect(sinceWords(aTerm({ startEarliest: '2019-01-01', startLatest: '2019-12-31' }))).toBe(
      'some day in 2019',
    );
  });

  test('a right that was never activated has not begun', () => {
    expect(termWords(aTerm({ startEarliest: null, startLatest: null }))).toBe('not begun');
  });

  test('a whole term reads as a sentence', () => {
    expect(termWords(aTerm({ endLatest: '2033-01-01' }))).toBe(
      'from 28 October 2025 through 31 December 2032',
    );
    expect(termWords(aTerm({}))).toBe('from 28 October 2025, no end');
  });

  test('no words ever say null', () => {
    const day = fc.integer({ min: 10_000, max: 30_000 }).map(isoFromDay);
    fc.assert(
      fc.property(
        day,
        day,
        fc.option(day),
        fc.option(day),
        fc.boolean(),
        (startEarliest, startLatest, endEarliest, endLatest, endUnknown) => {
          const term = aTerm({ startEarliest, startLatest, endEarliest, endLatest, endUnknown });
          expect(`${termWords(term)} ${momentWords(term)}`).not.toMatch(/null|undefined|NaN/);
        },
      ),
    );
  });

  test('a day is a moment, and so is a month', () => {
    expect(momentWords(aTerm({ startEarliest: '2026-04-27', endLatest: '2026-04-28' }))).toBe(
      '27 April 2026',
    );
    expect(momentWords(aTerm({ startEarliest: '2021-03-01', startLatest: '2021-03-31' }))).toBe(
      'March 2021',
    );
  });
});
