/** Laws of differences and timelines, as the API gives them, over generated graphs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../../../src/domain/model/graph.ts';
import type { Right } from '../../../src/domain/model/right.ts';
import { type Day, isoDay } from '../../../src/domain/time/day.ts';
import { parseTerm } from '../../../src/domain/time/edtf.ts';
import { arbitraryGraph, withoutHeads, FIRST, LAST } from '../../support/arbitrary-graph.ts';
import { knownGraph } from '../../support/known-graph.ts';
import { askOf } from '../../support/over-stores.ts';
import { runs } from '../../support/runs.ts';
import { memoryOf } from '../../support/memory.ts';

/** How many graphs each law is tried on. */
const GRAPHS = 4;
const TODAY = '2030-01-01';

function asking(graph: Graph) {
  const store = memoryOf(graph);
  const ask = askOf(() => store, TODAY);
  return async <T>(query: string): Promise<T> => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return data as T;
  };
}

interface View {
  readonly on: Day;
  readonly knownAt: Day;
}

interface Pair {
  readonly before: { readonly id: string };
  readonly after: { readonly id: string } | null;
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
  const pair = '{ before { id: ref } after { id: ref } fields { field before after } }';
  return `{ rightsDiff(from: ${view(from)}, to: ${view(to)}, filter: ${filter}) {
    gained { id: ref correctedBy { id: ref } } lost { right { id: ref } ending { reason replacedBy { id: ref } } }
    changed ${pair} corrected ${pair} unchangedCount } }`;
}

/** A day, most often one on which something of a graph becomes known or ceases to be. */
function dayOf({ records }: Graph): fc.Arbitrary<Day> {
  const days = [...records.RIGHT, ...records.CONDITION, ...records.ACT, ...records.AGREEMENT]
    .flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil - 1, knownUntil])
    .filter((day) => day >= FIRST && day <= LAST);
  const any = fc.integer({ min: FIRST, max: LAST });
  return days.length === 0
    ? any
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...days) }, { weight: 1, arbitrary: any });
}

/**
 * A graph in which each right with an even place is long, known from the first day, and outranked by
 * the next one, once that is known: what a difference must not call changed. All are of the first
 * agreement, which may become known later.
 */
function withRanks(graph: Graph): Graph {
  const RIGHT = graph.records.RIGHT.map((right, i, all): Right => {
    const other = all[i % 2 === 0 ? i + 1 : i - 1];
    if (!other) return right;
    return {
      ...right,
      knownFrom: i % 2 === 0 ? FIRST : right.knownFrom,
      agreementId: 'agreement:g0',
      term: LONG,
      rank: i % 2 === 0 ? 'NORMAL' : 'PREFERRED',
      alternativeIds: [other.id],
    };
  });
  return { ...graph, records: { ...graph.records, RIGHT } };
}

const ON_EVENT = { eventId: 'event:v0', head: null, within: null, knownFrom: FIRST };

/**
 * A graph in which the event that is assumed begins each right with an even place, and ends the
 * others: some would never be in force without the assumption.
 */
function withConditions(graph: Graph): Graph {
  const CONDITION = graph.records.CONDITION.map((one, i) => ({
    ...one,
    ...(i < EFFECTS.length ? { ...ON_EVENT, effect: EFFECTS[i]! } : {}),
  }));
  const RIGHT = graph.records.RIGHT.map((right, i) => ({
    ...right,
    term: i % 2 === 0 ? LONG : LATE,
    conditionIds: [CONDITION[i % 2]!.id],
  }));
  const EVENT = graph.records.EVENT.map((event) => {
    const own = CONDITION.filter(({ eventId }) => eventId === event.id);
    return {
      ...event,
      conditionIds: own.map(({ id }) => id),
      knownFrom: Math.min(event.knownFrom, ...own.map(({ knownFrom }) => knownFrom)),
    };
  });
  return { ...graph, records: { ...graph.records, CONDITION, RIGHT, EVENT } };
}

const EFFECTS = ['ACTIVATES', 'TERMINATES'] as const;
const LONG = parseTerm('2020/2027');
const LATE = parseTerm('2025/2027');

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

function has({ records }: Graph, id: string): boolean {
  return Object.values(records).some((list) => list.some((record) => record.id === id));
}

test('a difference names what differs, and backwards mirrors forwards', async () => {
  await fc.assert(
    fc.asyncProperty(diffs, async ({ graph, pairs }) => {
      const ask = asking(graph);
      for (const { from, to } of pairs)
        for (const filter of FILTERS) {
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
        for (const filter of FILTERS) {
          const { rightsDiff: diff } = await ask<Answer>(diffQuery(from, to, filter));
          const { one, other } = await ask<Lists>(listsQuery(from, to, filter));
          const [before, after] = [idsOf(one.nodes), idsOf(other.nodes)];
          const [lost, gained] = [idsOf(diff.lost.map(({ right }) => right)), idsOf(diff.gained)];
          expect(lost.filter((id) => !before.includes(id))).toEqual([]);
          expect(gained.filter((id) => !after.includes(id))).toEqual([]);
          const paired = [...diff.changed, ...diff.corrected];
          const told = [
            ...[...lost, ...gained],
            ...paired.flatMap((pair) => [pair.before.id, pair.after?.id]),
          ];
          const inOne = (id: string) => before.includes(id) !== after.includes(id);
          expect(told).toEqual(expect.arrayContaining([...before, ...after].filter(inOne)));
        }
    }),
    runs(GRAPHS),
  );
});

function listsQuery(from: View, to: View, filter: string): string {
  const list = ({ on, knownAt }: View) =>
    `rights(on: "${isoDay(on)}", knownAt: "${isoDay(knownAt)}", filter: ${filter}, first: 100) { nodes { id: ref } }`;
  return `{ one: ${list(from)} other: ${list(to)} }`;
}

type Lists = Readonly<Record<'one' | 'other', { readonly nodes: Diff['gained'] }>>;

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

/** A graph, and days: its knowledge is half the time that of the last one. */
const timelines = arbitraryGraph
  .filter(({ records }) => records.CONDITION.length >= EFFECTS.length)
  .map(withConditions)
  .chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      knownAt: fc.oneof(dayOf(graph), fc.constant(LAST)),
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
