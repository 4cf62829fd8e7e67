import { describe, expect, test } from 'vitest';
import { faultsOf, warningsOf } from '../../../../support/seed-faults.ts';
import type { RawSeed } from '../../../../support/seed.ts';

const termed = (edtf: string, phrase: string): RawSeed => ({
  rights: [{ term: { edtf, phrase } }],
});

describe('a phrase that says something else than the dates', () => {
  test.each([
    ['2025/2031', 'through 2030', 'an end through 31 December 2030'],
    ['2025/2030~', 'through 2030', 'an end through 31 December 2030'],
    ['2025/..', 'through 2030', 'an end through 31 December 2030'],
    ['2025/', 'through the end of June 2030', 'an end through 30 June 2030'],
    ['2025/2030-05', 'until the end of June 2030', 'an end through 30 June 2030'],
    ['2025/2030-03-15', 'through 15 March 2031', 'an end through 15 March 2031'],
    ['2025/2030-03-15', 'through March 16, 2030', 'an end through 16 March 2030'],
    ['2025/2030-03-15', 'up to and including 2030-03-16', 'an end through 16 March 2030'],
    ['2025/2031', 'until 2030', 'an end on a day in 2030'],
    ['2025/2028', 'until 2030', 'an end on a day in 2030'],
    ['2025/..', 'until 2030', 'an end on a day in 2030'],
    ['2025/2030~', 'expires in 2031', 'an end on a day in 2031'],
    ['2025/2030-03-17', 'until 15 March 2030', 'an end on 15 March 2030'],
    ['2025/2030-07~', 'ending in June 2030', 'an end on a day in June 2030'],
    ['2020/..', 'since 2019', 'a start on a day in 2019'],
    ['2026-05/..', 'starting in April 2026', 'a start on a day in April 2026'],
    ['2025-10-29/2030', 'from 28 October 2025 through 2030', 'a start on 28 October 2025'],
    ['2025-10-28/..', 'effective October 29, 2025', 'a start on 29 October 2025'],
    ['2025/2030', 'no end was published', 'an unknown end, A/'],
    ['2025/..', 'from 2025; no end published', 'an unknown end, A/'],
    ['2025/2030', 'perpetual', 'an open end, A/..'],
    ['2025/', 'open-ended', 'an open end, A/..'],
  ])('%s is not "%s"', (edtf, phrase, expected) => {
    expect(faultsOf(termed(edtf, phrase))).toEqual([
      `seed.yaml:2:21 rights[0].term.edtf: expected ${expected}, as its phrase says (${phrase}), found ${edtf}`,
    ]);
  });

  test("an agreement's term agrees with its phrase too", () => {
    expect(
      faultsOf({ agreements: [{ term: { edtf: '2025/2031', phrase: 'through 2030' } }] }),
    ).toEqual([
      'seed.yaml:2:21 agreements[0].term.edtf: expected an end through 31 December 2030, as its phrase says (through 2030), found 2025/2031',
    ]);
  });
});

test.each([
  ['2025/2030', 'through 2030'],
  ['2025/2030-12-31', 'through 2030'],
  ['2025/2030', 'until the panel verifies it or through 2030, whichever is first'],
  ['2026-01-14/2028', 'each year from 2026 through 2028'],
  ['2025/2030~', 'until 2030'],
  ['2025/2029', 'until 2030'],
  ['2025/2030-06-30', 'until 2030'],
  ['2025/2030-03-14', 'until 15 March 2030'],
  ['2025/2030-03-15', 'until 15 March 2030'],
  ['2025/2030-06~', 'expiring June 2030'],
  ['2025/2030', 'through 2030, extendable through 2035'],
  ['2025/', 'at least until 2030'],
  ['2025/2030~', 'through about 2030 or so'],
  ['2025/2031~', 'likely through 2030'],
  ['2019/..', 'since 2019'],
  ['2019-07-22/..', 'since 2019'],
  ['2025-07-22/2031~', 'about five years from 2027'],
  ['2025-11-03/2032-11~', 'seven years'],
  ['2025-10-28/2032~', 'no end of its own published; 2032 inferred'],
  ['2024-06/', 'from June 2024; no end published'],
  ['2025/2030', 'through the 2029-30 season'],
  ['2025-01-01/', 'through 2030s'],
  ['2025/2030', 'through 2029/30'],
  ['2025/2035', 'no perpetual licence'],
  ['2025/2030', 'through 31 February 2029'],
  ['2025/..', 'until AGI'],
  ['2025/2027', 'ten rights of 2030 acres'],
])('%s may be "%s"', (edtf, phrase) => {
  expect(faultsOf(termed(edtf, phrase))).toEqual([]);
});

test('"until 2030" leaves the day open: an exact end is a warning', () => {
  expect(warningsOf(termed('2025/2030', 'until 2030'))).toEqual([
    'seed.yaml:2:21 rights[0].term.edtf: expected 2030~ as the end (or the phrase "through"), since the phrase leaves the day open (until 2030), found 2025/2030',
  ]);
  expect(warningsOf(termed('2025/2030~', 'until 2030'))).toEqual([]);
  expect(warningsOf(termed('2025/2030-03-14', 'until 15 March 2030'))).toEqual([]);
});
