/** Laws of timelines, as the API gives them, over generated graphs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { type Day, isoDay } from '../../../src/domain/time/day.ts';
import { arbitraryGraph, LAST } from '../../support/arbitrary-graph.ts';
import {
  asking,
  dayOf,
  GRAPHS,
  has,
  MISREPORT,
  withConditions,
} from '../../support/graph-asked.ts';
import { knownGraph } from '../../support/known-graph.ts';
import { runs } from '../../support/runs.ts';

/** A graph, and days: its knowledge is half the time that of the last, or of a report's last one. */
const timelines = arbitraryGraph
  .filter(({ records }) => records.CONDITION.length >= 2)
  .map(withConditions)
  .chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      knownAt: fc.oneof(dayOf(graph), fc.constantFrom(MISREPORT.knownUntil - 1, LAST)),
      on: fc.array(dayOf(graph), { minLength: 3, maxLength: 3 }),
    }),
  );

/** What has a timeline in a graph. */
function subjectsOf({ records }: Graph): readonly string[] {
  const { RIGHT, EVENT, AGREEMENT, DEAL, PARTY, ASSET } = records;
  return [RIGHT, EVENT, AGREEMENT, DEAL, PARTY, ASSET].flat().map(({ id }) => id);
}

interface Entry {
  readonly kind: string;
  readonly assumed: boolean;
  readonly subject: { readonly id: string };
  readonly when: unknown;
}

interface Timeline {
  readonly timeline: { readonly nodes: readonly Entry[] };
}

test('a timeline is told alike, whatever becomes known later', async () => {
  await fc.assert(
    fc.asyncProperty(timelines, async ({ graph, knownAt }) => {
      const { whole, known } = knownGraph(graph, knownAt);
      const [askKnown, askWhole] = [asking(known), asking(whole)];
      for (const id of subjectsOf(whole)) {
        const query = timelineQuery(id, knownAt, '');
        const answer = await askWhole<Timeline>(query);
        if (has(known, id)) expect(await askKnown(query)).toEqual(answer);
        else expect(answer.timeline.nodes).toEqual([]);
      }
    }),
    runs(GRAPHS),
  );
});

test('what a timeline has only by an assumption is assumed, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(timelines, async ({ graph, knownAt, on }) => {
      const ask = asking(graph);
      const entries = async (id: string, more: string) => {
        const { timeline } = await ask<Timeline>(timelineQuery(id, knownAt, more));
        return timeline.nodes.map((entry) => ({ assumed: entry.assumed, text: textOf(entry) }));
      };
      const days = on.map((day) => `on: "${isoDay(day)}"`);
      for (const { id } of graph.records.RIGHT) {
        const plain = new Set((await entries(id, '')).map(({ text }) => text));
        for (const day of ['never: true', ...days])
          for (const entry of await entries(id, `, assume: [{ event: "event:v0", ${day} }]`))
            expect(entry).toEqual({ ...entry, assumed: !plain.has(entry.text) });
      }
    }),
    runs(GRAPHS),
  );
});

/** An entry without how its day was written: an assumed day has no text of its own. */
function textOf({ kind, subject: { id }, when }: Entry): string {
  return JSON.stringify([kind, id, when]);
}

function timelineQuery(id: string, knownAt: Day, more: string): string {
  return `{ timeline(subject: "${id}", knownAt: "${isoDay(knownAt)}", first: 100${more}) {
    nodes { kind assumed subject { id: ref } when { startEarliest endLatest } } } }`;
}
