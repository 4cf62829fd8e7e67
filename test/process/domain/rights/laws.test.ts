import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assumptions, RightHistory } from '../../../../src/domain/model/history.ts';
import type { Graph } from '../../../../src/domain/model/graph.ts';
import type { Id } from '../../../../src/domain/model/record.ts';
import { rightHistoriesOf } from '../../../../src/domain/rights/history.ts';
import { evaluate } from '../../../../src/domain/rights/evaluate.ts';
import { effectiveTerm } from '../../../../src/domain/rights/effective-term.ts';
import { isVisible, visibleOccurrence } from '../../../../src/domain/rights/visible.ts';
import { versionOf, versionsOf } from '../../../../src/domain/rights/versions.ts';
import { type Day, OPEN } from '../../../../src/domain/time/day.ts';
import { arbitraryDay, arbitraryGraph } from '../../../support/arbitrary-graph.ts';
import { knownBy } from '../../../support/known-by.ts';
import { runs } from '../../../support/runs.ts';

const NOTHING: Assumptions = new Map();

describe('the laws, on any graph', () => {
  test('a window is the union of its days', () => {
    fc.assert(
      fc.property(
        arbitraryGraph,
        arbitraryDay,
        fc.integer({ min: 1, max: 45 }),
        arbitraryDay,
        (graph, from, days, knownAt) => {
          for (const right of knownHistories(graph, knownAt)) {
            const inForce = (a: Day, b: Day) =>
              evaluate(right, {
                window: { from: a, until: b },
                knownAt,
                today: knownAt,
                assumptions: NOTHING,
              }).status === 'IN_FORCE';
            const anyDay = Array.from({ length: days }, (_, i) => from + i).some((day) =>
              inForce(day, day + 1),
            );
            expect(inForce(from, from + days)).toBe(anyDay);
          }
        },
      ),
      runs(30),
    );
  });

  test('an effective right is never wider than its stated term', () => {
    fc.assert(
      fc.property(arbitraryGraph, arbitraryDay, arbitraryDay, (graph, knownAt, assumed) => {
        for (const right of knownHistories(graph, knownAt)) {
          for (const assumptions of [
            NOTHING,
            new Map([['event:v0', assumed]]),
            new Map([['event:v0', 'never' as const]]),
          ]) {
            const { stated, ...effective } = effectiveTerm(right, knownAt, assumptions);
            expect(effective.startEarliest).toBeGreaterThanOrEqual(stated.startEarliest);
            expect(effective.endLatest).toBeLessThanOrEqual(stated.endLatest);
            expect(effective.startEarliest).toBeLessThanOrEqual(effective.startLatest);
            expect(effective.endEarliest).toBeLessThanOrEqual(effective.endLatest);
          }
        }
      }),
      runs(30),
    );
  });

  test('what becomes known later never changes an answer as known before', () => {
    fc.assert(
      fc.property(arbitraryGraph, arbitraryDay, arbitraryDay, (graph, from, knownAt) => {
        const window = { from, until: from + 365 };
        for (const right of knownHistories(graph, knownAt)) {
          const { effective: _, ...early } = evaluate(knownBy(right, knownAt), {
            window,
            knownAt,
            today: knownAt,
            assumptions: NOTHING,
          });
          const { effective: __, ...later } = evaluate(right, {
            window,
            knownAt,
            today: knownAt,
            assumptions: NOTHING,
          });
          expect(early).toEqual(later);
        }
      }),
      runs(30),
    );
  });

  test('the versions of a right are what evaluating it afresh gives, for every knowledge day', () => {
    fc.assert(
      fc.property(
        arbitraryGraph,
        fc.array(arbitraryDay, { minLength: 5, maxLength: 20 }),
        (graph, days) => {
          const versions = versionsOf(graph);
          for (const right of rightHistoriesOf(graph)) {
            const own = versions.filter(({ rightId }) => rightId === right.rightId);
            expect(own[0]?.knownFrom).toBe(right.knownFrom);
            expect(own.at(-1)?.knownUntil).toBe(OPEN);
            own
              .slice(1)
              .forEach((version, i) => expect(version.knownFrom).toBe(own[i]!.knownUntil));
            const asked = [...days, ...own.map(({ knownFrom }) => knownFrom)].filter(
              (known) => known >= right.knownFrom,
            );
            const kept = asked.map((day) => {
              const { state, endStatus, statedStart } = own.find(
                ({ knownFrom, knownUntil }) => knownFrom <= day && day < knownUntil,
              )!;
              return { state, endStatus, statedStart };
            });
            const afresh = asked.map((day) => {
              const afresh = versionOf(effectiveTerm(right, day, NOTHING), right, day);
              const { state, endStatus, statedStart } = afresh;
              return { state, endStatus, statedStart };
            });
            expect(kept).toEqual(afresh);
          }
        },
      ),
      runs(30),
    );
  });

  test('an assumption equal to the record changes nothing', () => {
    fc.assert(
      fc.property(arbitraryGraph, arbitraryDay, arbitraryDay, (graph, from, knownAt) => {
        const window = { from, until: from + 365 };
        for (const event of graph.records.EVENT) {
          const on = visibleOccurrence(event, knownAt)?.on;
          if (on === undefined || on.earliest !== on.latest) continue;
          const assumptions = new Map([[event.id, on.earliest]]);
          for (const right of knownHistories(graph, knownAt)) {
            const { explanation: _, ...plain } = evaluate(right, {
              window,
              knownAt,
              today: knownAt,
              assumptions: NOTHING,
            });
            const { explanation: __, ...assumed } = evaluate(right, {
              window,
              knownAt,
              today: knownAt,
              assumptions,
            });
            expect(assumed).toEqual(plain);
          }
        }
      }),
      runs(30),
    );
  });

  test('along a chain no two rights are certain on one day, and with an exact act no two are in force', () => {
    fc.assert(
      fc.property(
        arbitraryGraph,
        fc.array(arbitraryDay, { minLength: 30, maxLength: 30 }),
        arbitraryDay,
        (graph, days, knownAt) => {
          const histories = new Map(rightHistoriesOf(graph).map((right) => [right.rightId, right]));
          // Claims may leave open whether the act ended one, or when the other began.
          const undisputed = (id: Id): RightHistory => ({ ...histories.get(id)!, disputes: [] });
          for (const act of graph.records.ACT.filter((record) => isVisible(record, knownAt))) {
            for (const endedId of act.endsIds)
              for (const nextId of act.introducesIds) {
                const [ended, given] = [undisputed(endedId), undisputed(nextId)];
                const { earliest, latest } = act.effective;
                const next: RightHistory = {
                  ...given,
                  term: { ...given.term, startEarliest: earliest, startLatest: latest },
                };
                for (const day of [...days, earliest - 1, earliest, latest, latest + 1]) {
                  const view = {
                    window: { from: day, until: day + 1 },
                    knownAt,
                    today: knownAt,
                    assumptions: NOTHING,
                  };
                  const [before, after] = [evaluate(ended, view), evaluate(next, view)];
                  expect(before.certainty === 'CERTAIN' && after.certainty === 'CERTAIN').toBe(
                    false,
                  );
                  if (earliest === latest)
                    expect(before.status === 'IN_FORCE' && after.status === 'IN_FORCE').toBe(false);
                }
              }
          }
        },
      ),
      runs(30),
    );
  });
});

function knownHistories(graph: Graph, knownAt: Day): readonly RightHistory[] {
  return rightHistoriesOf(graph).filter(({ knownFrom }) => knownFrom <= knownAt);
}
