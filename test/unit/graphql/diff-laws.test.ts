import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rightsDiff } from '../../../src/graphql/resolvers/answers/rights-diff.ts';
import { contextFor } from '../../../src/graphql/context.ts';
import type { ViewInput } from '../../../src/graphql/generated/resolvers-types.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { rightHistoriesOf } from '../../../src/domain/rights/history.ts';
import { evaluate } from '../../../src/domain/rights/evaluate.ts';
import { versionsOf } from '../../../src/domain/rights/versions.ts';
import { arbitraryDay, arbitraryGraph } from '../../support/arbitrary-graph.ts';
import type { RightsDiffResult } from '../../../src/graphql/parent-types.ts';
import { OPEN } from '../../../src/domain/time/day.ts';
import { runs } from '../../support/runs.ts';
import { memoryOf } from '../../support/memory.ts';

const arbitraryView = fc
  .record({
    at: fc.oneof(
      arbitraryDay.map((on) => ({ on })),
      fc.integer({ min: 2019, max: 2028 }).map((year) => ({ year })),
    ),
    knownAt: arbitraryDay,
    assume: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      arbitraryDay.map((on) => [{ event: 'event:v0', on }]),
      fc.constant([{ event: 'event:v0', never: true }]),
    ),
  })
  .map((view) => view as ViewInput);

function diff(graph: Graph, from: ViewInput, to: ViewInput): Promise<RightsDiffResult> {
  const store = memoryOf(graph);
  return rightsDiff(
    { from, to },
    contextFor(store, { today: 40_000, apiVersion: 'test', requestId: 'test' }),
  );
}

describe('a difference between two views of any graph', () => {
  test('is empty where both are one view', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, arbitraryView, async (graph, view) => {
        const { gained, lost, changed, corrected } = await diff(graph, view, view);
        expect([gained, lost, changed, corrected]).toEqual([[], [], [], []]);
      }),
      runs(30),
    );
  });

  test('accounts for every right in force in either view', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, arbitraryView, arbitraryView, async (graph, from, to) => {
        const answer = await diff(graph, from, to);
        const told = new Set([
          ...answer.gained.map(({ record }) => record.id),
          ...answer.lost.map(({ right }) => right.record.id),
          ...[...answer.changed, ...answer.corrected].flatMap(({ before, after }) => [
            before.record.id,
            ...(after ? [after.record.id] : []),
          ]),
        ]);
        const versions = versionsOf(graph);
        const inForce = (context: RightsDiffResult['from']) =>
          rightHistoriesOf(graph)
            .filter((right) => {
              const version = versions.find(
                ({ rightId, knownFrom, knownUntil }) =>
                  rightId === right.rightId &&
                  knownFrom <= context.knownAt &&
                  context.knownAt < knownUntil,
              );
              return (
                version && !version.deprecated && evaluate(right, context).status === 'IN_FORCE'
              );
            })
            .map(({ rightId }) => rightId);
        const [before, after] = [new Set(inForce(answer.from)), new Set(inForce(answer.to))];
        const onlyIn = [...before]
          .filter((id) => !after.has(id))
          .concat([...after].filter((id) => !before.has(id)));
        expect(onlyIn.filter((id) => !told.has(id))).toEqual([]);
        expect(answer.unchangedCount).toBeLessThanOrEqual(
          [...before].filter((id) => after.has(id)).length,
        );
      }),
      runs(30),
    );
  });

  test('has backwards as corrected the same rights, swapped, if what they rested on is withdrawn', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, arbitraryView, async (graph, view) => {
        const corrected = async (one: ViewInput, other: ViewInput) =>
          (await diff(graph, one, other)).corrected
            .filter(({ before, after }) => before.record.id === after?.record.id)
            .map(({ before }) => before.record.id);
        const { ACT, CONDITION } = graph.records;
        const withdrawals = [...ACT, ...CONDITION].map(({ knownUntil }) => knownUntil);
        for (const day of withdrawals.filter((one) => one < OPEN)) {
          const [from, to] = [day - 1, day].map((knownAt) => ({ ...view, knownAt }));
          const ids = await corrected(from!, to!);
          found += ids.length;
          expect(await corrected(to!, from!)).toEqual(ids);
        }
      }),
      runs(30),
    );
    expect(found).toBeGreaterThan(0);
  });
});
