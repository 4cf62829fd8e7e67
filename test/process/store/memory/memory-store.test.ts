import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightHistoriesOf } from '../../../../src/domain/rights/history.ts';
import { evaluate } from '../../../../src/domain/rights/evaluate.ts';
import type { SortPosition } from '../../../../src/domain/rights/select.ts';
import { arbitraryGraph } from '../../../support/arbitrary-graph.ts';
import { arbitraryRightsQuestion } from '../../../support/arbitrary-question.ts';
import { runs } from '../../../support/runs.ts';
import { memoryOf } from '../../../support/memory.ts';

test('pages joined are the whole, each right once, in order, and counted alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryGraph,
      arbitraryRightsQuestion,
      fc.integer({ min: 1, max: 4 }),
      async (graph, question, first) => {
        const snapshot = await memoryOf(graph).snapshot();
        const whole = await snapshot.rightsPage(question, 100, null);
        const pages: SortPosition[] = [];
        for (
          let after: SortPosition | null = null, more = true;
          more;
          after = pages.at(-1) ?? null
        ) {
          const page = await snapshot.rightsPage(question, first, after);
          pages.push(...page.rows);
          more = page.more;
        }
        expect(pages).toEqual(whole.rows);
        expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
        expect(await snapshot.rightsCount(question)).toBe(pages.length);
      },
    ),
    runs(50),
  );
});

test('the statuses of all known rights, with the deprecated ones, are all of them, and each is what evaluating gives', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryGraph, arbitraryRightsQuestion, async (graph, asked) => {
      const question = { ...asked, filter: { ...asked.filter, certainty: null } };
      const snapshot = await memoryOf(graph).snapshot();
      const { statuses, deprecated } = await snapshot.rightsTally(question);
      const all = await snapshot.rightsPage(
        {
          ...question,
          match: 'OVERLAPS',
          statuses: [
            'IN_FORCE',
            'CONTINGENT',
            'NOT_YET_EFFECTIVE',
            'EXPIRED',
            'TERMINATED',
            'SUPERSEDED',
          ],
          filter: { ...question.filter, includeDeprecated: true },
        },
        100,
        null,
      );
      expect(Object.values(statuses).reduce((a, b) => a + b, deprecated)).toBe(all.rows.length);
      const histories = new Map(rightHistoriesOf(graph).map((right) => [right.rightId, right]));
      const found = await snapshot.rightsPage(question, 100, null);
      for (const { id } of found.rows) {
        const { status, certainty } = evaluate(
          histories.get(id)!,
          {
            window: question.window,
            knownAt: question.knownAt,
            today: question.knownAt,
            assumptions: new Map(),
          },
          question.match,
        );
        expect(question.statuses).toContain(status);
        // A right of a group may end with its membership.
        if (status === 'IN_FORCE' && question.filter.members === null)
          expect(certainty).not.toBeNull();
      }
    }),
    runs(50),
  );
});
