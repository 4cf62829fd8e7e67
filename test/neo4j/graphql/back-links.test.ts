/** What links to a record is reached from it, and how a right was known; both stores alike. */
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/time/day.ts';
import { rightHistoriesOf } from '../../../src/domain/rights/history.ts';
import { versionsOfRight } from '../../../src/domain/rights/versions.ts';
import { factsGraph } from '../../support/fixture.ts';
import { overStores } from '../../support/over-stores.ts';

const graph = await factsGraph();
const { RIGHT, EVIDENCE } = graph.records;
const TODAY = '2026-11-24';
const visible = new Set(
  EVIDENCE.filter(({ visibleFrom }) => isoDay(visibleFrom) <= TODAY).map(({ id }) => id),
);

interface Ref {
  readonly ref: string;
}
interface Refs {
  readonly totalCount: number;
  readonly nodes: readonly Ref[];
}
interface Known {
  readonly knownFrom: string;
  readonly knownUntil: string | null;
  readonly effective: { readonly endLatest: string | null };
  readonly endReason: string | null;
  readonly broughtBy: readonly Ref[];
}

overStores(factsGraph, { today: TODAY }, (ask) => {
  async function answer<Answer>(query: string): Promise<Answer> {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return data as Answer;
  }
  const HISTORY =
    'history { totalCount nodes { knownFrom knownUntil effective { endLatest } endReason disputed deprecated broughtBy { ref } } }';

  test('the history of a right has a known term for each of its versions, each with its cause', async () => {
    const histories = rightHistoriesOf(graph).map((right) => versionsOfRight(right));
    const most = histories.toSorted((a, b) => b.length - a.length).slice(0, 5);
    expect(most[0]!.length).toBeGreaterThan(2);
    for (const versions of most) {
      const { right } = await answer<{
        right: { history: { totalCount: number; nodes: readonly Known[] } };
      }>(`{ right(id: "${versions[0]!.rightId}") { ${HISTORY} } }`);
      expect(right.history.nodes.map(({ knownFrom }) => knownFrom)).toEqual(
        versions.map(({ knownFrom }) => isoDay(knownFrom)),
      );
      expect(right.history.totalCount).toBe(versions.length);
      for (const { broughtBy } of right.history.nodes) expect(broughtBy).not.toEqual([]);
      expect(right.history.nodes.at(-1)!.knownUntil).toBeNull();
    }
  });

  test('the history as known on a day ends with what was known then, and pages', async () => {
    const [right] = rightHistoriesOf(graph)
      .map((one) => versionsOfRight(one))
      .toSorted((a, b) => b.length - a.length);
    const day = isoDay(right!.at(-1)!.knownFrom - 1);
    const id = right![0]!.rightId;
    const { now, before } = await answer<
      Record<
        'now' | 'before',
        { history: { nodes: readonly Known[]; pageInfo?: { endCursor: string } } }
      >
    >(
      `{ now: right(id: "${id}") { history(first: 1) { nodes { knownFrom } pageInfo { endCursor } } }
         before: right(id: "${id}", knownAt: "${day}") { ${HISTORY} } }`,
    );
    expect(before.history.nodes).toHaveLength(right!.length - 1);
    expect(before.history.nodes.at(-1)!.knownUntil).toBeNull();
    const { next } = await answer<{ next: { history: { nodes: readonly Known[] } } }>(
      `{ next: right(id: "${id}") { history(first: 1, after: "${now.history.pageInfo!.endCursor}") { nodes { knownFrom } } } }`,
    );
    expect(next.history.nodes).toEqual([{ knownFrom: isoDay(right![1]!.knownFrom) }]);
  });

  test('the rights of a deal and of an asset are those of the filter', async () => {
    const found = await answer<Record<string, Refs & { rights?: Refs }>>(
      `{ deal(id: "deal:stargate") { rights(year: 2025) { totalCount nodes { ref } } }
         ofDeal: rights(year: 2025, filter: { deal: ["deal:stargate"] }) { totalCount nodes { ref } }
         view(at: { year: 2026 }) { node(id: "asset:openai-revenue") { ... on Asset { rights { totalCount nodes { ref } } } } }
         ofAsset: rights(year: 2026, filter: { asset: ["asset:openai-revenue"] }) { totalCount nodes { ref } } }`,
    );
    expect(found['deal']!.rights).toEqual(found['ofDeal']);
    expect(found['ofDeal']!.totalCount).toBeGreaterThan(0);
    const { node } = found['view'] as unknown as { node: { rights: Refs } };
    expect(node.rights.totalCount).toBe(found['ofAsset']!.totalCount);
    expect(found['ofAsset']!.totalCount).toBeGreaterThan(0);
  });

  test('the events of a party are those of the list', async () => {
    const { party, events } = await answer<{ party: { events: Refs }; events: Refs }>(
      `{ party(id: "party:openai") { events(first: 100) { totalCount nodes { ref } } }
         events(party: ["party:openai"], first: 100) { totalCount nodes { ref } } }`,
    );
    expect(party.events).toEqual(events);
    expect(events.totalCount).toBeGreaterThan(0);
  });

  test('an event gives the rights of its conditions, in pages', async () => {
    const { events } = await answer<{
      events: { nodes: { ref: string; rights: Refs; conditions: { rights: readonly Ref[] }[] }[] };
    }>(
      '{ events(first: 100) { nodes { ref rights(first: 100) { totalCount nodes { ref } } conditions { rights { ref } } } } }',
    );
    const some = events.nodes.filter(({ rights }) => rights.totalCount > 0);
    expect(some.length).toBeGreaterThan(0);
    for (const { rights, conditions } of events.nodes) {
      const refs = new Set(
        conditions.flatMap((condition) => condition.rights.map(({ ref }) => ref)),
      );
      expect(rights.nodes.map(({ ref }) => ref).toSorted()).toEqual([...refs].toSorted());
    }
    const [widest] = some.toSorted((a, b) => b.rights.totalCount - a.rights.totalCount);
    const { event } = await answer<{
      event: { rights: { nodes: Ref[]; edges: { cursor: string }[] } };
    }>(`{ event(id: "${widest!.ref}") { rights(first: 1) { nodes { ref } edges { cursor } } } }`);
    const { rest } = await answer<{ rest: { rights: { nodes: Ref[] } } }>(
      `{ rest: event(id: "${widest!.ref}") { rights(first: 100, after: "${event.rights.edges[0]!.cursor}") { nodes { ref } } } }`,
    );
    expect([...event.rights.nodes, ...rest.rights.nodes]).toEqual(widest!.rights.nodes);
  });

  test('a source gives its evidence, evidence its statement, and a clause the evidence of its rights', async () => {
    const { sources } = await answer<{
      sources: {
        nodes: { ref: string; evidence: { nodes: { ref: string; statement: Ref | null }[] } }[];
      };
    }>(
      '{ sources(text: "openai", first: 10) { nodes { ref evidence(first: 100) { nodes { ref statement { ref } } } } } }',
    );
    expect(sources.nodes.length).toBeGreaterThan(3);
    for (const { ref, evidence } of sources.nodes) {
      const own = EVIDENCE.filter(({ id, sourceId }) => sourceId === ref && visible.has(id)).slice(
        0,
        100,
      );
      if (own.length < 100)
        expect(evidence.nodes.map((piece) => [piece.ref, piece.statement?.ref]).toSorted()).toEqual(
          own.map(({ id, subjectId }) => [id, subjectId]).toSorted(),
        );
    }
    const { clauses } = await answer<{
      clauses: { nodes: { grants: readonly Ref[]; evidence: Refs }[] };
    }>(
      '{ clauses(first: 100) { nodes { grants { ref } evidence(first: 100) { totalCount nodes { ref } } } } }',
    );
    const granting = clauses.nodes.filter(({ grants }) => grants.length > 0);
    expect(granting.length).toBeGreaterThan(0);
    for (const { grants, evidence } of granting) {
      const ids = RIGHT.filter(({ id }) => grants.some(({ ref }) => ref === id))
        .flatMap(({ evidenceIds }) => evidenceIds)
        .filter((id) => visible.has(id));
      expect(evidence.nodes.map(({ ref }) => ref).toSorted()).toEqual([...new Set(ids)].toSorted());
    }
  });
});
