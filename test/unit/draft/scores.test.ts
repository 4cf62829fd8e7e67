import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyGazetteer } from '../../../src/draft/gazetteer.ts';
import { readExpected } from '../../../src/draft/score/expected.ts';
import { emptyScore, rates, scoreArticles } from '../../../src/draft/score/score.ts';
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
        expect(PARTY_KINDS).toContain(party.kind);
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
    emptyGazetteer(),
  );
  expect(score['money mention'].missed).toBe(1);
  expect(score.party.wrong).toBeGreaterThan(0);
  expect(score.party.right).toBe(0);
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
