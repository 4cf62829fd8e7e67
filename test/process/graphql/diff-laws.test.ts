import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rightsDiff } from '../../../src/graphql/resolvers/answers/rights-diff.ts';
import { contextFor } from '../../../src/graphql/context.ts';
import type { ViewInput } from '../../../src/graphql/generated/resolvers-types.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import type { RightHistory } from '../../../src/domain/model/history.ts';
import type { Asserted, Id } from '../../../src/domain/model/record.ts';
import { effectiveTerm } from '../../../src/domain/rights/effective-term.ts';
import { rightHistoriesOf } from '../../../src/domain/rights/history.ts';
import { evaluate } from '../../../src/domain/rights/evaluate.ts';
import { versionsOf } from '../../../src/domain/rights/versions.ts';
import { arbitraryDay, arbitraryGraph, FIRST } from '../../support/arbitrary-graph.ts';
import { type Day, OPEN } from '../../../src/domain/time/day.ts';
import { effectiveBounds } from '../../../src/domain/time/status.ts';
import { LONG, withConditions } from '../../support/graph-asked.ts';
import { withActs } from '../../support/known-graph.ts';
import { runs } from '../../support/runs.ts';
import { memoryOf } from '../../support/memory.ts';

const arbitraryView = fc
  .record({
    at: fc.oneof(
      arbitraryDay.map((on) => ({ on })),
      fc.integer({ min: 2019, max: 2028 }).map((year) => ({ year })),
      fc.constant({ during: { from: FIRST } }),
    ),
    knownAt: arbitraryDay,
    assume: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      arbitraryDay.map((on) => [{ event: 'event:v0', on }]),
      fc.constant([{ event: 'event:v0', never: true }]),
    ),
  })
  .map((view) => view as ViewInput);

/** A graph known from the first day on, in which every other right is long. */
function knownEarly(graph: Graph): Graph {
  const { RIGHT, CONDITION, EVENT } = graph.records;
  const early = <T extends Asserted>(record: T) => ({ ...record, knownFrom: FIRST });
  const rights = RIGHT.map((right, i) => early(i % 2 === 0 ? { ...right, term: LONG } : right));
  const records = { RIGHT: rights, CONDITION: CONDITION.map(early), EVENT: EVENT.map(early) };
  return { ...graph, records: { ...graph.records, ...records } };
}

/** Graphs in which much rests on what is withdrawn later. */
const mistakenGraph = fc.oneof(
  arbitraryGraph.map(knownEarly),
  arbitraryGraph.filter(({ records }) => records.CONDITION.length >= 2).map(withConditions),
);

type RightsDiffResult = Awaited<ReturnType<typeof rightsDiff>>;

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
        const { gains, lost, changed, corrected } = await diff(graph, view, view);
        expect([gains, lost, changed, corrected]).toEqual([[], [], [], []]);
      }),
      runs(30),
    );
  });

  test('accounts for every right in force in either view', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, arbitraryView, arbitraryView, async (graph, from, to) => {
        const answer = await diff(graph, from, to);
        const told = new Set([
          ...[...answer.gains, ...answer.lost].map(({ right }) => right.record.id),
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

  test('has as corrected, forwards and backwards, exactly what would have other bounds without what is withdrawn', async () => {
    await fc.assert(
      fc.asyncProperty(mistakenGraph, arbitraryView, async (graph, view) => {
        const histories = historiesOf(graph);
        for (const day of withdrawalDays(graph)) {
          const [from, to] = [day - 1, day].map((knownAt) => ({ ...view, knownAt }));
          const [forward, back] = [await diff(graph, from!, to!), await diff(graph, to!, from!)];
          const { told, corrected, replaced } = rightsIn(forward);
          const without = historiesOf(withoutWithdrawn(graph, day - 1, day), histories);
          const boundsOf = (right: RightHistory) => {
            const { knownAt, assumptions } = forward.from;
            const { asStated: _, ...bounds } = effectiveBounds(
              effectiveTerm(right, knownAt, assumptions),
            );
            return JSON.stringify(bounds);
          };
          const mistaken = told.filter(
            (id) =>
              !replaced.has(id) &&
              histories.get(id)!.knownFrom < day &&
              boundsOf(histories.get(id)!) !== boundsOf(without.get(id)!),
          );
          expect(corrected).toEqual(mistaken);
          expect(rightsIn(back).corrected).toEqual(mistaken);
        }
      }),
      runs(30),
    );
  });
});

/** The rights in any list; those corrected with the same right after, and those in other corrections. */
function rightsIn({ gains, lost, changed, corrected }: RightsDiffResult) {
  const ids = (pairs: typeof corrected) =>
    pairs.flatMap(({ before, after }) => [before.record.id, ...(after ? [after.record.id] : [])]);
  const isSame = ({ before, after }: (typeof corrected)[number]) =>
    before.record.id === after?.record.id;
  const told = [
    ...[...gains, ...lost].map(({ right }) => right.record.id),
    ...ids([...changed, ...corrected]),
  ];
  return {
    told: [...new Set(told)].sort(),
    corrected: corrected.filter(isSame).map(({ before }) => before.record.id),
    replaced: new Set(ids(corrected.filter((pair) => !isSame(pair)))),
  };
}

/** The days on which something about rights is known to be wrong. */
function withdrawalDays({ records }: Graph): readonly Day[] {
  const { ACT, CONDITION, DISPUTE, EVENT, RIGHT } = records;
  const parts = [
    ...[...ACT, ...CONDITION, ...RIGHT],
    ...EVENT.flatMap(({ occurrences }) => occurrences),
    ...DISPUTE.flatMap(({ claims }) => claims),
  ];
  return [...new Set(parts.map(({ knownUntil }) => knownUntil))].filter((day) => day < OPEN);
}

/** A graph as known on a day, had it been known what is withdrawn by a later one. */
function withoutWithdrawn(graph: Graph, knownAt: Day, laterDay: Day): Graph {
  const stands = ({ knownUntil }: { readonly knownUntil: Day }) =>
    knownUntil <= knownAt || knownUntil > laterDay;
  const { records } = withActs(graph, graph.records.ACT.filter(stands));
  const CONDITION = records.CONDITION.filter(stands);
  const isKept = (id: Id) => CONDITION.some((condition) => condition.id === id);
  return {
    ...graph,
    records: {
      ...records,
      CONDITION,
      RIGHT: records.RIGHT.map((right) => ({
        ...right,
        knownUntil: stands(right) ? right.knownUntil : knownAt,
        conditionIds: right.conditionIds.filter(isKept),
      })),
      EVENT: records.EVENT.map((event) => ({
        ...event,
        occurrences: event.occurrences.filter(stands),
        conditionIds: event.conditionIds.filter(isKept),
      })),
      DISPUTE: records.DISPUTE.map((dispute) => ({
        ...dispute,
        claims: dispute.claims.filter(stands),
      })),
    },
  };
}

/**
 * The histories of a graph by right.
 *
 * @param others  from these each has its alternatives: they are not among what a term rests on
 */
function historiesOf(
  graph: Graph,
  others: ReadonlyMap<Id, RightHistory> = new Map(),
): ReadonlyMap<Id, RightHistory> {
  const withAlternatives = (right: RightHistory): RightHistory => ({
    ...right,
    alternatives: others.get(right.rightId)?.alternatives ?? right.alternatives,
  });
  return new Map(
    rightHistoriesOf(graph).map((right) => [
      right.rightId,
      {
        ...withAlternatives(right),
        heads: new Map([...right.heads].map(([id, head]) => [id, withAlternatives(head)])),
      },
    ]),
  );
}
