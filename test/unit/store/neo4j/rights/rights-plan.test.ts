import { expect, test } from 'vitest';
import { NO_BOUNDS } from '../../../../../src/store/neo4j/rights/rights-plan.ts';
import { textQuery } from '../../../../../src/store/neo4j/rights/rights-parameters.ts';
import {
  candidateCounts,
  filterIndexOf,
} from '../../../../../src/store/neo4j/rights/rights-plan.ts';
import { aQuestion } from '../../../../support/every-question.ts';

test('how many versions each index leaves is estimated from the statistics of the load', () => {
  const ranks = [1, 500, 750, 1000];
  const statistics = {
    versions: 1000,
    starts: { days: [0, 10, 20, 30], ranks },
    ends: { days: [10, 20, 30, 40], ranks },
    knowns: { days: [5, 6, 7, 8], ranks },
  };
  expect(candidateCounts(statistics, { ...NO_BOUNDS, startUntil: 20 }, 7)).toEqual({
    byStart: 500,
    byEnd: 1000,
    byKnown: 750,
  });
  expect(candidateCounts(statistics, { ...NO_BOUNDS, startUntil: 1, endAfter: 100 }, 4)).toEqual({
    byStart: 1,
    byEnd: 1,
    byKnown: 1,
  });
  expect(candidateCounts(statistics, { ...NO_BOUNDS, startFrom: 11, endThrough: 20 }, 100)).toEqual(
    {
      byStart: 500,
      byEnd: 500,
      byKnown: 1000,
    },
  );
  const nothing = { days: [], ranks: [] };
  expect(
    candidateCounts({ versions: 0, starts: nothing, ends: nothing, knowns: nothing }, NO_BOUNDS, 0),
  ).toEqual({ byStart: 1, byEnd: 1, byKnown: 1 });
});

test.each([
  [{ agreements: ['agreement:a'], holders: ['party:a'] }, 'agreements'],
  [{ deals: ['deal:a'] }, 'agreements'],
  [{ holders: ['party:a'], words: ['cloud'] }, 'holders'],
  [{ words: ['cloud'] }, 'words'],
  [{ kinds: ['LICENSE' as const] }, null],
  [{}, null],
] as const)('a filter of %o is read from the index of %s', (filter, index) => {
  expect(filterIndexOf(aQuestion({}, filter).filter)).toBe(index);
});

test('a word that the text index would read as something else is not given to it', () => {
  for (const word of ['a*b', 'AND', 'x:y', '"', 'a b', ''])
    expect(filterIndexOf(aQuestion({}, { words: [word] }).filter)).toBeNull();
  expect(textQuery(['cloud', 'ai'])).toBe('+tenureText:*cloud* +tenureText:*ai*');
});
