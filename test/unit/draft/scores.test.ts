import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { seedIndexOf } from '../../../src/draft/seed-index.ts';
import { readExpected } from '../../../scripts/draft-score/expected.ts';
import { emptyScore, rates, scoreArticles } from '../../../scripts/draft-score/score.ts';
import { PARTY_KINDS } from '../../../src/domain/model/party.ts';
import { RIGHT_KINDS } from '../../../src/domain/model/right.ts';

const ROOT = path.resolve(import.meta.dirname, '../../articles');
const SETS = [
  'regression',
  'blind-1',
  'blind-2',
  'blind-3',
  'blind-4',
  'blind-5',
  'blind-6',
  'press',
  'press-2',
] as const;
const bySet = new Map(SETS.map((set) => [set, readExpected(path.join(ROOT, set))]));
const articles = [...bySet.values()].flat();
describe('the scored set', () => {
  test('has at least a hundred articles of at least forty sectors and fifteen styles', () => {
    expect(articles.length).toBeGreaterThanOrEqual(100);
    expect(new Set(articles.map((one) => one.sector)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(articles.map((one) => one.style)).size).toBeGreaterThanOrEqual(15);
  });

  test.each(articles.map((one) => [one.name, one] as const))(
    '%s: what is expected uses the words of the model, and its parties are named in it',
    (_name, one) => {
      const flat = one.text.toLowerCase();
      for (const party of one.parties) {
        if (party.kind !== null) expect(PARTY_KINDS).toContain(party.kind);
        expect(flat).toContain(party.name.toLowerCase());
      }
      for (const right of one.rights) {
        expect(RIGHT_KINDS).toContain(right.kind);
        expect(one.parties.map((party) => party.name)).toContain(right.holder);
      }
    },
  );
});

test('a score counts what is right, wrong and missed in an article', () => {
  const [article] = articles;
  const { score } = scoreArticles(
    [{ ...article!, money: ['1 XXX'], parties: [], rights: [] }],
    seedIndexOf(),
  );
  expect(score['money mention'].missed).toBe(1);
  expect(score.party.wrong).toBeGreaterThan(0);
  expect(score.party.right).toBe(0);
});

describe('the recorded answer of an assistant', () => {
  const article = {
    name: 'a',
    text: 'Orlane Foods licensed the Valko brand to Tibor Dairy in 2020, through 2031. That licence ended on 1 February 2025, both said.',
    sector: 'food',
    style: 'wire',
    published: '2025-02-02',
    parties: [{ name: 'Orlane Foods', kind: null }],
    rights: [
      { kind: 'LICENSE', holder: 'Tibor Dairy', counterparty: null, end: '2031', amount: null },
    ],
    money: null,
    acts: [{ kind: 'TERMINATES', holder: 'Tibor Dairy' }],
    ends: [
      { holder: 'Tibor Dairy', end: '2031-12-31' },
      { holder: 'Tibor Dairy', end: '2025-02-01' },
    ],
    answer: JSON.stringify({
      rights: [
        {
          ref: 'r1',
          kind: 'LICENSE',
          holder: 'Tibor Dairy',
          counterparty: 'Orlane Foods',
          start: '2020',
          end: '2031',
          status: 'FORMER',
          quote: 'licensed the Valko brand to Tibor Dairy in 2020, through 2031',
        },
        { kind: 'LICENSE', holder: 'Nobody', quote: 'That licence ended on', ref: 'r2' },
      ],
      acts: [
        {
          kind: 'TERMINATES',
          rights: ['r1'],
          effective: '2025-02-01',
          quote: 'That licence ended on 1 February 2025',
        },
      ],
    }),
  };
  const ALL = { right: 1, wrong: 0, missed: 0 };

  test('is scored as it joins: rights, ends of terms and acts, acts', () => {
    const { score, dropped } = scoreArticles([article], seedIndexOf(), true);
    expect(score['right kind and holder']).toEqual(ALL);
    expect(score['end that is stated']).toEqual({ ...ALL, right: 2 });
    expect(score.act).toEqual(ALL);
    expect(dropped).toEqual([expect.stringMatching(/^a: right 2: /)]);
  });

  test('leaves articles without one out', () => {
    const { articles: count } = scoreArticles(
      [article, { ...article, answer: null }],
      seedIndexOf(),
      true,
    );
    expect(count).toBe(1);
  });

  test('misses what an act of another kind says', () => {
    const { score } = scoreArticles(
      [{ ...article, acts: [{ kind: 'WAIVES', holder: 'Tibor Dairy' }] }],
      seedIndexOf(),
      true,
    );
    expect(score.act).toEqual({ right: 0, wrong: 1, missed: 1 });
  });
});

describe('rates', () => {
  test('are precision, recall and their harmonic mean', () => {
    expect(rates({ right: 6, wrong: 2, missed: 6 })).toEqual({
      precision: 0.75,
      recall: 0.5,
      f1: 0.6,
    });
  });

  test('are 1 where there was nothing to find and nothing was found', () => {
    expect(rates(emptyScore().party)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
