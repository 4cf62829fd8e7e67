/**
 * What the store answers, with the rights that an assumption touches merged in, is what all rights
 * evaluated under it give.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/domain/model/graph.ts';
import type { Assumptions } from '../../../src/domain/model/history.ts';
import { countByYear } from '../../../src/domain/rights/count-by-year.ts';
import { diffAnswers } from '../../../src/domain/rights/answer-diff.ts';
import type { RightsQuestion } from '../../../src/domain/rights/question.ts';
import { type SortPosition, selectRights } from '../../../src/domain/rights/select.ts';
import { tallyRights } from '../../../src/domain/rights/tally.ts';
import { lookupIn } from '../../../src/query/loaders.ts';
import { whatIfDiff, whatIf } from '../../../src/query/what-if.ts';
import { arbitraryDay, arbitraryGraph, LAST } from '../../support/arbitrary-graph.ts';
import { arbitraryRightsQuestion } from '../../support/arbitrary-question.ts';
import { evaluatedRights } from '../../support/evaluated.ts';
import { NO_FILTER } from '../../../src/domain/rights/question.ts';
import { runs } from '../../support/runs.ts';
import { memoryOf } from '../../support/memory.ts';

const anyQuestion = arbitraryRightsQuestion.map((question): RightsQuestion => {
  const { certainty, includeDeprecated, members } = question.filter;
  const filter = { ...NO_FILTER, certainty, includeDeprecated, members };
  return { ...question, except: [], filter };
});
const anyAssumptions = fc
  .tuple(
    fc.subarray(['event:v0', 'event:v1']),
    fc.oneof(arbitraryDay, fc.constant('never' as const)),
  )
  .map(([events, on]) => new Map(events.map((event) => [event, on])));

async function lookupOf(graph: Graph) {
  return lookupIn(await memoryOf(graph).snapshot());
}

describe('under any assumptions', () => {
  test('pages, count and tally are those of all rights', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(arbitraryGraph, anyQuestion, anyAssumptions, fc.integer({ min: 1, max: 4 })),
        async ([graph, question, assumptions, first]) => {
          const answer = await whatIf(assumptions, question, await lookupOf(graph));
          const all = evaluatedRights(graph, question.knownAt, assumptions);
          const rows: SortPosition[] = [];
          for (let more = true; more;) {
            const page = await answer.page(first, rows.at(-1) ?? null);
            rows.push(...page.rows);
            more = page.more;
          }
          expect(rows).toEqual(selectRights(question, all));
          expect(await answer.count()).toBe(rows.length);
          expect(await answer.tally()).toEqual(tallyRights(question, all));
        },
      ),
      runs(40),
    );
  });

  test('counts by year are those of all rights', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryGraph,
        anyQuestion,
        anyAssumptions,
        async (graph, question, assumptions) => {
          const answer = await whatIf(assumptions, question, await lookupOf(graph));
          const { groups, totals } = await answer.yearCounts(2019, 2028, 'KIND');
          const all = countByYear(
            question.filter,
            evaluatedRights(graph, question.knownAt, assumptions),
            { from: 2019, through: 2028 },
            ({ kind }) => [kind],
          );
          expect(groups).toEqual(all.groups);
          expect([...totals].sort()).toEqual([...all.totals].sort());
        },
      ),
      runs(40),
    );
  });

  test('what differs between two questions is what differs between all rights', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryGraph,
        fc.tuple(anyQuestion, anyAssumptions),
        fc.tuple(anyQuestion, anyAssumptions),
        async (graph, [question, assumptions], [{ window, knownAt }, others]) => {
          const viewOf = (asked: RightsQuestion, assumed: Assumptions) => ({
            question: asked,
            context: {
              window: asked.window,
              knownAt: asked.knownAt,
              assumptions: assumed,
              today: LAST,
            },
          });
          const from = viewOf(question, assumptions);
          const to = viewOf({ ...question, window, knownAt }, others);
          const found = await whatIfDiff(from, to, 100, await lookupOf(graph));
          const side = ({ question: asked, context }: typeof from) => ({
            question: asked,
            rights: evaluatedRights(graph, asked.knownAt, context.assumptions),
          });
          const all = diffAnswers(side(from), side(to));
          const ids = (rights: readonly { readonly rightId: string }[]) =>
            rights.map(({ rightId }) => rightId).sort();
          expect(ids(found!.before)).toEqual(ids(all.before));
          expect(ids(found!.after)).toEqual(ids(all.after));
          expect(found!.unchangedCount).toBe(all.unchangedCount);
        },
      ),
      runs(40),
    );
  });
});
