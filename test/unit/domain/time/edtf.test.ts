import { describe, expect, test } from 'vitest';
import { isoDay, OPEN } from '../../../../src/domain/time/day.ts';
import {
  EdtfError,
  parseDatedDay,
  parseTerm,
  parseWithin,
} from '../../../../src/domain/time/edtf.ts';

const iso = (day: number) => (day === OPEN ? 'open' : isoDay(day));

describe('a stated term', () => {
  test.each([
    ['2025-10-28/2032', '2025-10-28', '2025-10-28', '2033-01-01', '2033-01-01', 'EXACT'],
    ['2025-10-28/2030~', '2025-10-28', '2025-10-28', '2030-01-02', '2031-01-01', 'IMPRECISE'],
    ['2025-10-28/2030?', '2025-10-28', '2025-10-28', '2030-01-02', '2031-01-01', 'IMPRECISE'],
    ['2019/..', '2019-01-01', '2019-12-31', 'open', 'open', 'OPEN'],
    ['2026-04/..', '2026-04-01', '2026-04-30', 'open', 'open', 'OPEN'],
    ['2025-10-28/', '2025-10-28', '2025-10-28', '2025-10-29', 'open', 'UNKNOWN'],
    ['2019/', '2019-01-01', '2019-12-31', '2019-01-02', 'open', 'UNKNOWN'],
    ['2025-09', '2025-09-01', '2025-09-01', '2025-10-01', '2025-10-01', 'EXACT'],
    ['2024-01-31/2024-02', '2024-01-31', '2024-01-31', '2024-03-01', '2024-03-01', 'EXACT'],
    ['2024-02-29/2024-02-29', '2024-02-29', '2024-02-29', '2024-03-01', '2024-03-01', 'EXACT'],
  ])('%s has these bounds', (edtf, startEarliest, startLatest, endEarliest, endLatest, end) => {
    const term = parseTerm(edtf, 'as said');
    expect([
      iso(term.startEarliest),
      iso(term.startLatest),
      iso(term.endEarliest),
      iso(term.endLatest),
      term.end,
    ]).toEqual([startEarliest, startLatest, endEarliest, endLatest, end]);
    expect(term).toMatchObject({ edtf, phrase: 'as said' });
  });

  test.each([
    ['2026-02-30', 'a day of the calendar: 2026-02-30'],
    ['2026-13', 'a month from 01 to 12: 2026-13'],
    ['2025-10-28~', '~ or ? on a month or year, not on a full day: 2025-10-28~'],
    ['2026/2025', 'a start before the end: 2026/2025'],
    ['0999/..', 'a year from 1000 to 9998: 0999/..'],
  ])('%s is refused, saying what was expected', (edtf, message) => {
    expect(() => parseTerm(edtf)).toThrow(
      new EdtfError(...(message.split(/: (?=[^:]*$)/) as [string, string])),
    );
  });

  test.each([
    '',
    '/2026',
    '../2026',
    '2026-21',
    '201X',
    '2026/2027/2028',
    '26',
    '2026-4',
    'soon',
    '2026-04-27T10:00',
  ])('%j is none of the accepted forms', (edtf) => {
    expect(() => parseTerm(edtf)).toThrow(EdtfError);
  });
});

test('a day that is only known by its month may be any day of it', () => {
  const day = parseDatedDay('2026-02');
  expect([isoDay(day.earliest), isoDay(day.latest)]).toEqual(['2026-02-01', '2026-02-28']);
});

test('an event has a day, not a stretch of days', () => {
  expect(() => parseDatedDay('2026-02/2026-03')).toThrow(EdtfError);
});

test.each([
  ['../2029', -OPEN, '2030-01-01'],
  ['2026-02/..', '2026-02-01', 'open'],
  ['2026/2027-06-30', '2026-01-01', '2027-07-01'],
])('a condition that counts within %s counts on exactly these days', (edtf, from, until) => {
  const span = parseWithin(edtf);
  expect([span.from === -OPEN ? -OPEN : iso(span.from), iso(span.until)]).toEqual([from, until]);
});

test.each(['../..', '2026', '2026~/..', '../2029?', '2027/2026'])(
  '%s does not limit a condition',
  (edtf) => {
    expect(() => parseWithin(edtf)).toThrow(EdtfError);
  },
);
