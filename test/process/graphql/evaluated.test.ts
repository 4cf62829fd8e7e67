/** What a row of a page says by its outcome alone is what evaluating the whole right says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveInterval } from '../../../src/graphql/resolvers/shared/intervals.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import type { PeriodMatch } from '../../../src/domain/time/status.ts';
import { rightHistoriesOf } from '../../../src/domain/rights/history.ts';
import { statusAndCoverage, evaluate } from '../../../src/domain/rights/evaluate.ts';
import { isVisible } from '../../../src/domain/rights/visible.ts';
import { versionsOf } from '../../../src/domain/rights/versions.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { Bounds } from '../../../src/domain/time/edtf.ts';
import { effectiveBounds } from '../../../src/domain/time/status.ts';
import type { Span } from '../../../src/domain/time/span.ts';
import { arbitraryDay, arbitraryGraph } from '../../support/arbitrary-graph.ts';
import { factsGraph, fixtureGraph } from '../../support/fixture.ts';
import { runs } from '../../support/runs.ts';

const MATCHES: readonly PeriodMatch[] = ['OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'];

/** How many were compared. */
function compare(graph: Graph, window: Span, knownAt: Day): number {
  const histories = new Map(rightHistoriesOf(graph).map((right) => [right.rightId, right]));
  const records = new Map(graph.records.RIGHT.map((right) => [right.id, right]));
  let compared = 0;
  for (const version of versionsOf(graph)) {
    if (!isVisible(version, knownAt)) continue;
    const outcome = effectiveBounds(version);
    const { term } = records.get(version.rightId)!;
    const right = histories.get(version.rightId)!;
    compared++;
    for (const match of MATCHES) {
      const { effective, status, certainty, coverage } = evaluate(
        right,
        { window, knownAt, today: knownAt, assumptions: new Map() },
        match,
      );
      expect(statusAndCoverage(outcome, window, match)).toEqual({ status, certainty, coverage });
      expect(effectiveInterval(outcome, term)).toEqual(effectiveInterval(effective, term));
      const { stated } = effective;
      const bounds = ({ startEarliest, startLatest, endEarliest, endLatest }: Bounds) => [
        startEarliest,
        startLatest,
        endEarliest,
        endLatest,
      ];
      const isAsStated = bounds(stated).join() === bounds(effective).join();
      // A claim of a dispute may stand for the recorded term.
      if (outcome.asStated || right.disputes.length === 0)
        expect(outcome.asStated).toBe(isAsStated);
    }
  }
  return compared;
}

test('in graphs of every sort, in every window, with any knowledge', () => {
  fc.assert(
    fc.property(
      arbitraryGraph,
      arbitraryDay,
      fc.integer({ min: 1, max: 900 }),
      arbitraryDay,
      (graph, from, days, knownAt) => {
        compare(graph, { from, until: from + days }, knownAt);
      },
    ),
    runs(30),
  );
});

test('in the scenarios and the facts', async () => {
  for (const graph of [await fixtureGraph(), await factsGraph()])
    expect(compare(graph, { from: 20_454, until: 20_819 }, 20_783)).toBeGreaterThan(10);
});
