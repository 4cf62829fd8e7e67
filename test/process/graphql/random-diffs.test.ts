/** Laws of differences, as the API gives them, over generated graphs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../../../src/domain/model/graph.ts';
import type { Right } from '../../../src/domain/model/right.ts';
import { effectiveTerm } from '../../../src/domain/rights/effective-term.ts';
import { rightHistoriesOf } from '../../../src/domain/rights/history.ts';
import { matchIn } from '../../../src/domain/time/status.ts';
import { type Day, isoDay } from '../../../src/domain/time/day.ts';
import { arbitraryGraph, withoutHeads, FIRST, LAST } from '../../support/arbitrary-graph.ts';
import { asking, dayOf, GRAPHS, has, LONG } from '../../support/graph-asked.ts';
import { knownGraph } from '../../support/known-graph.ts';
import { runs } from '../../support/runs.ts';

interface View {
  readonly on: Day;
  readonly knownAt: Day;
}

/** One side of a pair. */
interface Sided {
  readonly id: string;
  readonly kind: string;
  readonly holder: unknown;
  readonly counterparty: unknown;
  readonly assets: unknown;
  readonly conditions: readonly { readonly label: string }[];
  readonly effective: Readonly<Record<string, string | null>>;
  readonly evaluation: { readonly certainty: string | null };
}

interface Pair {
  readonly before: Sided;
  readonly after: Sided | null;
  readonly fields: readonly { readonly field: string }[];
}

interface Diff {
  readonly gained: readonly { readonly id: string }[];
  readonly lost: readonly { readonly right: { readonly id: string } }[];
  readonly changed: readonly Pair[];
  readonly corrected: readonly Pair[];
  readonly unchangedCount: number;
}

function diffQuery(from: View, to: View, filter: string): string {
  const view = ({ on, knownAt }: View) =>
    `{ at: { on: "${isoDay(on)}" }, knownAt: "${isoDay(knownAt)}" }`;
  const side = `{ id: ref kind holder { name } counterparty { name } assets { name } conditions { label }
    effective { startEarliest startLatest endEarliest endLatest } evaluation { certainty } }`;
  const pair = `{ before ${side} after ${side} fields { field before after } }`;
  return `{ rightsDiff(from: ${view(from)}, to: ${view(to)}, filter: ${filter}) {
    gained { id: ref correctedBy { id: ref } } lost { right { id: ref } ending { reason replacedBy { id: ref } } }
    changed ${pair} corrected ${pair} unchangedCount } }`;
}

/**
 * A graph in which each right with an even place is long, known from the first day, and outranked by
 * the next one, once that is known: what a difference must not call changed. All are of the first
 * agreement, which may become known later, and so may the first condition, which qualifies all.
 */
function withRanks(graph: Graph): Graph {
  const [qualifying, ...others] = graph.records.CONDITION;
  const CONDITION = qualifying ? [{ ...qualifying, effect: 'QUALIFIES' as const }, ...others] : [];
  const withFirst = (ids: readonly string[]) =>
    qualifying ? [...new Set([qualifying.id, ...ids])].sort() : ids;
  const RIGHT = graph.records.RIGHT.map((right, i, all): Right => {
    const other = all[i % 2 === 0 ? i + 1 : i - 1];
    if (!other) return right;
    return {
      ...right,
      knownFrom: i % 2 === 0 ? FIRST : right.knownFrom,
      kind: 'LICENSE',
      conditionIds: withFirst(right.conditionIds),
      agreementId: 'agreement:g0',
      term: LONG,
      rank: i % 2 === 0 ? 'NORMAL' : 'PREFERRED',
      alternativeIds: [other.id],
    };
  });
  return { ...graph, records: { ...graph.records, CONDITION, RIGHT } };
}

/** A graph and pairs of views of it, half of them of one day. */
const diffs = arbitraryGraph
  .map(withoutHeads)
  .map(withRanks)
  .chain((graph) => {
    const day = dayOf(graph);
    const agreed = graph.records.AGREEMENT[0]!.knownFrom;
    const knownAt = fc.oneof(day, fc.constantFrom(agreed - 1, agreed, LAST));
    const pair = fc
      .tuple(day, day, knownAt, knownAt, fc.boolean())
      .map(([on, otherOn, known, otherKnown, same]) => ({
        from: { on, knownAt: known },
        to: { on: same ? on : otherOn, knownAt: otherKnown },
      }));
    return fc.record({
      graph: fc.constant(graph),
      pairs: fc.array(pair, { minLength: 5, maxLength: 5 }),
    });
  });

const FILTERS = [
  '{}',
  '{ includeDeprecated: true }',
  '{ agreement: ["agreement:g0"], includeDeprecated: true }',
  '{ deal: ["deal:d0"] }',
];
/** What rights are clipped to the days of memberships by. */
const BY_GROUP = '{ holder: ["party:p1"] }';

test('a difference is told alike, whatever becomes known after both views', async () => {
  await fc.assert(
    fc.asyncProperty(diffs, async ({ graph, pairs }) => {
      for (const { from, to } of pairs) {
        const { whole, known } = knownGraph(graph, Math.max(from.knownAt, to.knownAt));
        const [askKnown, askWhole] = [asking(known), asking(whole)];
        for (const filter of FILTERS.filter((one) => idsIn(one).every((id) => has(known, id)))) {
          const query = diffQuery(from, to, filter);
          expect(await askKnown(query)).toEqual(await askWhole(query));
        }
      }
    }),
    runs(GRAPHS),
  );
});

function idsIn(filter: string): readonly string[] {
  return filter.match(/[a-z]+:[a-z]\w+/g) ?? [];
}

test('a difference names what differs, and backwards mirrors forwards', async () => {
  await fc.assert(
    fc.asyncProperty(diffs, async ({ graph, pairs }) => {
      const ask = asking(graph);
      for (const { from, to } of pairs)
        for (const filter of [...FILTERS, BY_GROUP]) {
          const { rightsDiff: forward } = await ask<Answer>(diffQuery(from, to, filter));
          const { rightsDiff: back } = await ask<Answer>(diffQuery(to, from, filter));
          for (const { fields } of [...forward.changed, ...back.changed])
            expect(fields.length).toBeGreaterThan(0);
          expect(entriesOf(back)).toEqual(mirrored(entriesOf(forward)));
          expect(back.unchangedCount).toBe(forward.unchangedCount);
        }
    }),
    runs(GRAPHS),
  );
});

test('a difference tells every right that is listed in one view only, on its side', async () => {
  await fc.assert(
    fc.asyncProperty(diffs, async ({ graph, pairs }) => {
      const ask = asking(graph);
      for (const { from, to } of pairs)
        for (const filter of [...FILTERS, BY_GROUP]) {
          const { rightsDiff: diff } = await ask<Answer>(diffQuery(from, to, filter));
          const { one, other } = await ask<Lists>(listsQuery(from, to, filter));
          const [before, after] = [idsOf(one.nodes), idsOf(other.nodes)];
          const [lost, gained] = [idsOf(diff.lost.map(({ right }) => right)), idsOf(diff.gained)];
          expect(lost.filter((id) => !before.includes(id))).toEqual([]);
          expect(gained.filter((id) => !after.includes(id))).toEqual([]);
          const told = toldIn(diff);
          const inOne = (id: string) => before.includes(id) !== after.includes(id);
          expect(told).toEqual(expect.arrayContaining([...before, ...after].filter(inOne)));
        }
    }),
    runs(GRAPHS),
  );
});

test('a right in both views is told exactly if its bounds, certainty, conditions or defeasibility differ', async () => {
  await fc.assert(
    fc.asyncProperty(diffs, async ({ graph, pairs }) => {
      const ask = asking(graph);
      const rights = new Map(rightHistoriesOf(graph).map((right) => [right.rightId, right]));
      const stateIn = (id: string, { on, knownAt }: View) => {
        const right = rights.get(id)!;
        const { open, conditionIds, ...term } = effectiveTerm(right, knownAt, new Map());
        const { startEarliest, startLatest, endEarliest, endLatest } = term;
        const certainty = matchIn(term, { from: on, until: on + 1 }, 'OVERLAPS');
        return JSON.stringify([
          [startEarliest, startLatest, endEarliest, endLatest, certainty, open.length > 0],
          [...conditionIds].sort(),
          knownAt >= right.knownUntil,
        ]);
      };
      for (const { from, to } of pairs)
        for (const filter of FILTERS) {
          const { rightsDiff: diff } = await ask<Answer>(diffQuery(from, to, filter));
          const { one, other } = await ask<Lists>(listsQuery(from, to, filter));
          const after = new Set(idsOf(other.nodes));
          const both = idsOf(one.nodes).filter((id) => after.has(id));
          const differ = both.filter((id) => stateIn(id, from) !== stateIn(id, to));
          const told = new Set(toldIn(diff));
          // A correction also names what was put in the place of the wrong right, changed or not.
          const replaced = new Set(
            toldIn({ ...NO_DIFF, corrected: diff.corrected.filter(isOfTwo) }),
          );
          expect(differ.filter((id) => !told.has(id))).toEqual([]);
          expect(
            both.filter((id) => told.has(id) && !replaced.has(id) && !differ.includes(id)),
          ).toEqual([]);
          expect(diff.unchangedCount).toBe(both.length - differ.length);
        }
    }),
    runs(GRAPHS),
  );
});

test('the fields of a pair name all that differs', async () => {
  await fc.assert(
    fc.asyncProperty(diffs, async ({ graph, pairs }) => {
      const ask = asking(graph);
      for (const { from, to } of pairs)
        for (const filter of [...FILTERS, BY_GROUP]) {
          const { rightsDiff: diff } = await ask<Answer>(diffQuery(from, to, filter));
          for (const pair of [...diff.changed, ...diff.corrected]) {
            const { before, after, fields } = pair;
            if (after === null) continue;
            const named = fields.map(({ field }) => field);
            const differ = Object.keys(TOLD).filter((field) => {
              if (field === 'certainty' && filter === BY_GROUP) return false; // that of the overlap
              const [one, other] = [before, after].map((side) => TOLD[field]!(side));
              return JSON.stringify(one) !== JSON.stringify(other);
            });
            const isHandover = before.id !== after.id && diff.changed.some((one) => one === pair);
            expect(named).toEqual(
              expect.arrayContaining(differ.filter((field) => !isHandover || !BOUNDS.has(field))),
            );
          }
        }
    }),
    runs(GRAPHS),
  );
});

/** What a pair is compared by, by the name of the field. */
const TOLD: Readonly<Record<string, (side: Sided) => unknown>> = {
  holder: ({ holder }) => holder,
  counterparty: ({ counterparty }) => counterparty,
  assets: ({ assets }) => assets,
  kind: ({ kind }) => kind,
  certainty: ({ evaluation }) => evaluation.certainty,
  conditions: ({ conditions }) => conditions.map(({ label }) => label).sort(),
  start: ({ effective }) => [effective.startEarliest, effective.startLatest],
  end: ({ effective }) => [effective.endEarliest, effective.endLatest],
};
/** Of what an act hands over, the day on which it does is no difference. */
const BOUNDS = new Set(['start', 'end']);

function listsQuery(from: View, to: View, filter: string): string {
  const list = ({ on, knownAt }: View) =>
    `rights(on: "${isoDay(on)}", knownAt: "${isoDay(knownAt)}", filter: ${filter}, first: 100) { nodes { id: ref } }`;
  return `{ one: ${list(from)} other: ${list(to)} }`;
}

type Lists = Readonly<Record<'one' | 'other', { readonly nodes: Diff['gained'] }>>;

const NO_DIFF: Diff = { gained: [], lost: [], changed: [], corrected: [], unchangedCount: 0 };

function isOfTwo({ before, after }: Pair): boolean {
  return after !== null && after.id !== before.id;
}

/** The rights in any list of a difference. */
function toldIn({ gained, lost, changed, corrected }: Diff): readonly string[] {
  const paired = [...changed, ...corrected].flatMap(({ before, after }) => [before, after ?? []]);
  return idsOf([...gained, ...lost.map(({ right }) => right), ...paired.flat()]);
}

const idsOf = (list: Diff['gained']) => list.map(({ id }) => id);

interface Answer {
  readonly rightsDiff: Diff;
}

/** A withdrawal is corrected forwards, and seen backwards as gained. */
function entriesOf({ gained, lost, changed, corrected }: Diff): readonly string[] {
  return [
    ...gained.map(({ id }) => `gained ${id}`),
    ...lost.map(({ right }) => `lost ${right.id}`),
    ...changed.map(({ before, after }) => `changed ${before.id} ${after!.id}`),
    ...corrected.map(({ before, after }) =>
      after === null ? `lost ${before.id}` : `corrected ${before.id} ${after.id}`,
    ),
  ].sort();
}

function mirrored(entries: readonly string[]): readonly string[] {
  return entries
    .map((entry) => {
      const [kind, one, other] = entry.split(' ');
      if (other !== undefined) return `${kind} ${other} ${one}`;
      return `${kind === 'gained' ? 'lost' : 'gained'} ${one}`;
    })
    .sort();
}
