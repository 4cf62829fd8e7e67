import { describe, expect, test } from 'vitest';
import { warningsOf } from '../../../../support/seed-faults.ts';
import type { RawSeed } from '../../../../support/seed.ts';
import type { RawRecord } from '../../../../support/records.ts';

const usd = (value: number, more: RawRecord = {}) => ({ value, currency: 'USD', ...more });
const percent = (value: number, more: RawRecord = {}) => ({ value, unit: 'percent', ...more });
const term = (edtf: string) => ({ edtf });

/** Two rights of one holder, counterparty, kind and asset, with what each has of its own. */
function twoRights(a: RawRecord, b: RawRecord): RawSeed {
  return {
    rights: [
      { id: 'right:a', label: 'Licence', ...a },
      { id: 'right:b', label: 'Licence', ...b },
    ],
  };
}

function contradictionsIn(seed: RawSeed): readonly string[] {
  return warningsOf(seed).filter((warning) => warning.includes('or an act, an alternative or'));
}

describe('two accounts of one right are told', () => {
  test.each<[string, RawRecord, RawRecord]>([
    ['ends in different years', { term: term('2025/2030') }, { term: term('2025/2032') }],
    [
      'ends on different days',
      { term: term('2025/2030-06-30') },
      { term: term('2025/2030-12-31') },
    ],
    ['ends in different months', { term: term('2025/2030-06') }, { term: term('2025/2030-07') }],
    ['an end, and none by nature', { term: term('2025/2030') }, { term: term('2025/..') }],
    ['imprecise ends of two years', { term: term('2025/2030~') }, { term: term('2025/2032~') }],
    [
      'an imprecise end, and a later one',
      { term: term('2025/2030~') },
      { term: term('2025/2033') },
    ],
    [
      'starts on different days',
      { term: term('2025-01-21/2030') },
      { term: term('2025-03-01/2030') },
    ],
    ['starts in different years', { term: term('2024/2030') }, { term: term('2025/2030') }],
    ['starts of unpublished ends', { term: term('2025-02-01/') }, { term: term('2025-05-01/') }],
    ['one term inside the other', { term: term('2024/2032') }, { term: term('2025/2030') }],
    ['terms that overlap in part', { term: term('2024/2028') }, { term: term('2026/2030') }],
    ['amounts of money', { amount: usd(38e9) }, { amount: usd(30e9) }],
    ['shares in per cent', { amount: percent(20) }, { amount: percent(25) }],
    ['shares that are close', { amount: percent(27) }, { amount: percent(27.5) }],
    ['an amount beyond a cap', { amount: usd(10e9, { basis: 'up to' }) }, { amount: usd(12e9) }],
    [
      'an amount below a floor',
      { amount: usd(20e9, { basis: 'more than' }) },
      { amount: usd(9e9) },
    ],
    ['amounts far from about', { amount: usd(10e9, { basis: 'about' }) }, { amount: usd(20e9) }],
    [
      'amounts of one thing',
      { amount: usd(1, { what: 'total fee' }) },
      { amount: usd(2, { what: 'fee' }) },
    ],
    [
      'an amount under another end',
      { amount: usd(5), term: term('2025/2030') },
      { amount: usd(5), term: term('2025/2031') },
    ],
    [
      'amounts of other units',
      { amount: { value: 5, unit: 'GW' } },
      { amount: { value: 6, unit: 'gw' } },
    ],
  ])('%s', (_, a, b) => {
    expect(contradictionsIn(twoRights(a, b))).toHaveLength(1);
  });

  test('with both places', () => {
    expect(
      contradictionsIn(twoRights({ term: term('2025/2030') }, { term: term('2025/2032') })),
    ).toEqual([
      'seed.yaml:3:46 rights[1].term: expected the term of right:a, 2025/2030, or an act, an alternative or a dispute, found 2025/2032 (see seed.yaml:2:46)',
    ]);
  });

  test('once, even if they share two assets', () => {
    const assets = ['asset:x', 'asset:y'];
    expect(
      contradictionsIn(
        twoRights({ assets, term: term('2025/2030') }, { assets, term: term('2025/2032') }),
      ),
    ).toHaveLength(1);
  });
});

describe('two rights that do not contradict each other are not told', () => {
  const [short, long] = [{ term: term('2025/2030') }, { term: term('2025/2032') }];
  test.each<[string, RawSeed]>([
    ['equal ones', twoRights(short, short)],
    [
      'ends that may be one day',
      twoRights({ term: term('2025/2030~') }, { term: term('2025/2030') }),
    ],
    ['an end that was not published', twoRights({ term: term('2025/') }, short)],
    ['one after the other', twoRights({ term: term('2020/2024') }, short)],
    ['of another holder', twoRights(short, { ...long, holder: 'party:other' })],
    ['of another counterparty', twoRights(short, { ...long, counterparty: 'party:other' })],
    ['of another kind', twoRights(short, { ...long, kind: 'EXCLUSIVITY', position: 'CLAIM' })],
    ['over another asset', twoRights(short, { ...long, assets: ['asset:other'] })],
    [
      'of another agreement',
      twoRights({ ...short, agreement: 'agreement:x' }, { ...long, agreement: 'agreement:y' }),
    ],
    ['of another scope', twoRights({ ...short, scope: 'Europe' }, { ...long, scope: 'Asia' })],
    ['alternatives', twoRights(short, { ...long, alternativeTo: ['right:a'] })],
    ['a dispute', twoRights(short, { ...long, assertion: 'DISPUTED' })],
    [
      'a correction',
      twoRights(short, { ...long, corrects: { right: 'right:a', reason: 'wrong year' } }),
    ],
    [
      'an act between them',
      {
        ...twoRights(short, { term: term('2026-01-01/2032') }),
        acts: [{ effective: '2026-01-01', ends: ['right:a'], introduces: ['right:b'] }],
      },
    ],
    [
      'amounts within about',
      twoRights({ amount: usd(27, { basis: 'about' }) }, { amount: usd(26.8) }),
    ],
    [
      'an amount within a cap',
      twoRights({ amount: usd(40, { basis: 'up to' }) }, { amount: usd(30) }),
    ],
    [
      'amounts of other things',
      twoRights({ amount: usd(40, { what: 'cap' }) }, { amount: usd(3, { what: 'deposit' }) }),
    ],
    [
      'parts by their names',
      twoRights(
        { label: 'First tranche', amount: usd(15) },
        { label: 'Second tranche', amount: usd(35) },
      ),
    ],
    [
      'amounts that add up to the value of a deal',
      {
        ...twoRights(
          { agreement: 'agreement:x', amount: usd(15) },
          { agreement: 'agreement:x', amount: usd(35) },
        ),
        deals: [
          {
            agreements: ['agreement:x'],
            values: [{ amount: 50, currency: 'USD', basis: 'stated', what: 'total' }],
          },
        ],
      },
    ],
  ])('%s', (_, seed) => {
    expect(contradictionsIn(seed)).toEqual([]);
  });
});
