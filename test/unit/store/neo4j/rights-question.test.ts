import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { versionsOf } from '../../../../src/domain/rights/versions.ts';
import {
  boundsOf,
  estimate,
  leadOf,
  NO_BOUNDS,
  textQuery,
} from '../../../../src/store/neo4j/rights-plan.ts';
import { statusIn } from '../../../../src/domain/time/status.ts';
import { yearWindow } from '../../../../src/domain/time/span.ts';
import { arbitraryGraph } from '../../../support/arbitrary-graph.ts';
import { arbitraryRightsQuestion } from '../../../support/arbitrary-question.ts';
import { aQuestion } from '../../../support/every-question.ts';

describe('the bounds of a question', () => {
  test('leave out no version that has one of its statuses', () => {
    fc.assert(
      fc.property(arbitraryGraph, arbitraryRightsQuestion, (graph, question) => {
        const { startFrom, startUntil, endAfter, endThrough } = boundsOf(question);
        for (const version of versionsOf(graph).filter((one) =>
          question.statuses.includes(statusIn(one, question.window)),
        )) {
          expect(version.startEarliest).toBeGreaterThanOrEqual(startFrom);
          expect(version.startEarliest).toBeLessThan(startUntil);
          expect(version.endLatest).toBeGreaterThan(endAfter);
          expect(version.endLatest).toBeLessThanOrEqual(endThrough);
        }
      }),
    );
  });

  test('of rights in force are the window: started before its end, ended after its start', () => {
    const { from, until } = yearWindow(2025);
    expect(boundsOf(aQuestion())).toEqual({ ...NO_BOUNDS, startUntil: until, endAfter: from });
  });
});

test('how many versions bounds leave is estimated from what was counted at the load', () => {
  const ranks = [1, 500, 750, 1000];
  const spread = {
    versions: 1000,
    starts: { days: [0, 10, 20, 30], ranks },
    ends: { days: [10, 20, 30, 40], ranks },
    knowns: { days: [5, 6, 7, 8], ranks },
  };
  expect(estimate(spread, { ...NO_BOUNDS, startUntil: 20 }, 7)).toEqual({
    byStart: 500,
    byEnd: 1000,
    byKnown: 750,
  });
  expect(estimate(spread, { ...NO_BOUNDS, startUntil: 1, endAfter: 100 }, 4)).toEqual({
    byStart: 1,
    byEnd: 1,
    byKnown: 1,
  });
  expect(estimate(spread, { ...NO_BOUNDS, startFrom: 11, endThrough: 20 }, 100)).toEqual({
    byStart: 500,
    byEnd: 500,
    byKnown: 1000,
  });
  const nothing = { days: [], ranks: [] };
  expect(
    estimate({ versions: 0, starts: nothing, ends: nothing, knowns: nothing }, NO_BOUNDS, 0),
  ).toEqual({ byStart: 1, byEnd: 1, byKnown: 1 });
});

test.each([
  [{ agreements: ['agreement:a'], holders: ['party:a'] }, 'agreements'],
  [{ deals: ['deal:a'] }, 'agreements'],
  [{ holders: ['party:a'], words: ['cloud'] }, 'holders'],
  [{ words: ['cloud'] }, 'words'],
  [{ kinds: ['LICENSE' as const] }, null],
  [{}, null],
] as const)('a filter of %o is led by %s', (filter, lead) => {
  expect(leadOf(aQuestion({}, filter).filter)).toBe(lead);
});

test('a word that the text index would read as something else is not given to it', () => {
  for (const word of ['a*b', 'AND', 'x:y', '"', 'a b', ''])
    expect(leadOf(aQuestion({}, { words: [word] }).filter)).toBeNull();
  expect(textQuery(['cloud', 'ai'])).toBe('+text:*cloud* +text:*ai*');
});
