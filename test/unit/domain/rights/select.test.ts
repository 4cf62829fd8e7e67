import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePositions, selectRights, statusFor } from '../../../../src/domain/rights/select.ts';
import { arbitraryGraph } from '../../../support/arbitrary-graph.ts';
import { arbitraryRightsQuestion } from '../../../support/arbitrary-question.ts';
import { anEvaluatedRight, evaluatedRights } from '../../../support/evaluated.ts';
import { NO_FILTER } from '../../../../src/domain/rights/question.ts';
import { aQuestion } from '../../../support/every-question.ts';
import { runs } from '../../../support/runs.ts';
import { memoryOf } from '../../../support/memory.ts';

const vague = { startEarliest: 100, startLatest: 120, endEarliest: 180, endLatest: 200 };

describe('a right in force from day 100 until day 200', () => {
  test.each([
    ['counts in a window that it overlaps', {}, [150, 160], {}, 'IN_FORCE'],
    ['has expired by its last day', {}, [200, 210], {}, 'EXPIRED'],
    ['is not yet effective before its first', {}, [90, 100], {}, 'NOT_YET_EFFECTIVE'],
    ['is contingent when stated to begin before', { statedStart: 50 }, [60, 90], {}, 'CONTINGENT'],
    ['counts throughout a window inside it', {}, [150, 160], { match: 'THROUGHOUT' }, 'IN_FORCE'],
    ['does not throughout a longer one', {}, [150, 210], { match: 'THROUGHOUT' }, null],
    ['begins in a window around day 100', {}, [90, 110], { match: 'BEGINS' }, 'IN_FORCE'],
    ['does not end there', {}, [90, 110], { match: 'ENDS' }, null],
    ['is certain when its days are', {}, [100, 101], { certainty: 'CERTAIN' }, 'IN_FORCE'],
    ['is not possible then', {}, [100, 101], { certainty: 'POSSIBLE' }, null],
    ['is possible on a vague day', vague, [110, 111], { certainty: 'POSSIBLE' }, 'IN_FORCE'],
    ['is not certain on it', vague, [110, 111], { certainty: 'CERTAIN' }, null],
    [
      'has expired however sure one asks to be',
      {},
      [200, 210],
      { certainty: 'POSSIBLE' },
      'EXPIRED',
    ],
  ] as const)('%s', (_, version, [from, until], asked, status) => {
    const { match = 'OVERLAPS', certainty = null } = {
      match: undefined,
      certainty: undefined,
      ...asked,
    };
    const question = aQuestion({ window: { from, until }, match }, { certainty });
    expect(statusFor(question, anEvaluatedRight({ version }))?.status ?? null).toBe(status);
  });

  test('counts as deprecated only when those are asked for', () => {
    const right = anEvaluatedRight({ deprecated: true });
    const window = { from: 150, until: 160 };
    expect(statusFor(aQuestion({ window }), right)).toBeNull();
    expect(statusFor(aQuestion({ window }, { includeDeprecated: true }), right)?.status).toBe(
      'IN_FORCE',
    );
  });
});

test.each([
  ['HOLDER', 'ASC', ['Alpha AUDIT', 'Alpha LICENSE', 'Beta AUDIT']],
  ['HOLDER', 'DESC', ['Beta AUDIT', 'Alpha AUDIT', 'Alpha LICENSE']],
  ['EFFECTIVE_FROM', 'ASC', ['Alpha LICENSE', 'Alpha AUDIT', 'Beta AUDIT']],
  ['EFFECTIVE_FROM', 'DESC', ['Alpha AUDIT', 'Beta AUDIT', 'Alpha LICENSE']],
  ['EFFECTIVE_UNTIL', 'ASC', ['Beta AUDIT', 'Alpha AUDIT', 'Alpha LICENSE']],
  ['KNOWN_FROM', 'ASC', ['Beta AUDIT', 'Alpha LICENSE', 'Alpha AUDIT']],
] as const)('rights by %s %s stand by that, then by holder and kind', (field, direction, order) => {
  const rights = [
    anEvaluatedRight({
      holderName: 'Beta',
      kind: 'AUDIT',
      knownFrom: 80,
      version: { endLatest: 190 },
    }),
    anEvaluatedRight({ kind: 'LICENSE', version: { startEarliest: 99 } }),
    anEvaluatedRight({ kind: 'AUDIT', knownFrom: 91 }),
  ];
  const question = aQuestion({ window: { from: 150, until: 160 }, order: { field, direction } });
  expect(
    selectRights(question, rights).map(({ holderName, kind }) => `${holderName} ${kind}`),
  ).toEqual(order);
});

test('rows stand in the order of their places, each with a status that is asked for', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitraryRightsQuestion, (graph, question) => {
      const rights = evaluatedRights(graph, question.knownAt);
      const rows = selectRights(question, rights);
      for (const [i, row] of rows.slice(1).entries())
        expect(comparePositions(question.order, rows[i]!, row)).toBeLessThan(0);
      const counting = rights.filter((right) =>
        question.statuses.some((status) => status === statusFor(question, right)?.status),
      );
      expect(rows.map(({ id }) => id).sort()).toEqual(counting.map((r) => r.rightId).sort());
    }),
    runs(30),
  );
});

test('a page of the memory store is what selecting gives of all known rights', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryGraph, arbitraryRightsQuestion, async (graph, asked) => {
      const { certainty, includeDeprecated } = asked.filter;
      const question = {
        ...asked,
        except: [],
        filter: { ...NO_FILTER, certainty, includeDeprecated },
      };
      const snapshot = await memoryOf(graph).snapshot();
      const { rows } = await snapshot.rightsPage(question, 100, null);
      expect(rows).toEqual(selectRights(question, evaluatedRights(graph, question.knownAt)));
    }),
    runs(30),
  );
});
