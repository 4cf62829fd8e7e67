/**
 * Pages and counts under assumptions, where rights effective afresh are merged into what the store
 * has found.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assumptions } from '../../../src/domain/model/history.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { rightHistoriesOf } from '../../../src/domain/rights/history.ts';
import { evaluate } from '../../../src/domain/rights/evaluate.ts';
import { versionsOf } from '../../../src/domain/rights/versions.ts';
import type { Store } from '../../../src/store/store.ts';
import { isoDay } from '../../../src/domain/time/day.ts';
import { arbitraryDay, arbitraryGraph } from '../../support/arbitrary-graph.ts';
import { askOf } from '../../support/over-stores.ts';
import { memoryOf } from '../../support/memory.ts';

const STATUSES = [
  'IN_FORCE',
  'CONTINGENT',
  'NOT_YET_EFFECTIVE',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
] as const;

const QUESTION = `query ($on: Date, $knownAt: Date, $assume: [EventAssumption!]!, $statuses: [RightStatus!]!, $filter: RightFilter, $orderBy: RightOrder, $after: String) {
  rights(on: $on, knownAt: $knownAt, assume: $assume, statuses: $statuses, filter: $filter, orderBy: $orderBy, first: 3, after: $after) {
    edges { node { id: ref } evaluation { status certainty } } pageInfo { hasNextPage endCursor } totalCount
    excluded { inForce contingent notYetEffective expired terminated superseded deprecated }
  }
}`;

interface Rights {
  readonly edges: readonly {
    readonly node: { readonly id: string };
    readonly evaluation: { readonly status: string; readonly certainty: string | null };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly totalCount: number;
  readonly excluded: Readonly<Record<string, number>>;
}

const arbitraryWhatIf = fc.record({
  graph: arbitraryGraph,
  on: arbitraryDay,
  knownAt: arbitraryDay,
  assumed: fc.array(fc.option(arbitraryDay), { minLength: 1, maxLength: 3 }),
  statuses: fc.subarray([...STATUSES], { minLength: 1 }),
  certainty: fc.constantFrom(null, null, 'CERTAIN', 'POSSIBLE'),
  includeDeprecated: fc.boolean(),
  field: fc.constantFrom('HOLDER', 'EFFECTIVE_FROM', 'EFFECTIVE_UNTIL', 'KNOWN_FROM'),
  direction: fc.constantFrom('ASC', 'DESC'),
});

test('pages joined are what evaluating every right by itself gives, each once, and are counted right', async () => {
  let store: Store;
  const ask = askOf(() => store, '2030-01-01');
  await fc.assert(
    fc.asyncProperty(
      arbitraryWhatIf,
      async ({
        graph,
        on,
        knownAt,
        assumed,
        statuses,
        certainty,
        includeDeprecated,
        field,
        direction,
      }) => {
        const days = assumed.slice(0, graph.records.EVENT.length);
        const assumptions: Assumptions = new Map(
          days.map((day, i) => [graph.records.EVENT[i]!.id, day ?? 'never']),
        );
        store = memoryOf(graph);
        const asked = {
          on: isoDay(on),
          knownAt: isoDay(knownAt),
          statuses,
          filter: { includeDeprecated, certainty },
          orderBy: { field, direction },
          assume: [...assumptions].map(([event, day]) =>
            day === 'never' ? { event, never: true } : { event, on: isoDay(day) },
          ),
        };
        const found: Rights['edges'][number][] = [];
        let answer: Rights;
        for (let after: string | null = null; ; after = answer.pageInfo.endCursor) {
          const { data, errors } = await ask(QUESTION, { ...asked, after });
          expect(errors).toBeUndefined();
          answer = (data as { rights: Rights }).rights;
          found.push(...answer.edges);
          if (!answer.pageInfo.hasNextPage) break;
        }
        const all = evaluatedOneByOne(graph, { on, knownAt, assumptions });
        const shown = all.filter(({ deprecated }) => includeDeprecated || !deprecated);
        const passes = (right: (typeof all)[number]) =>
          right.status !== 'IN_FORCE' || certainty === null || right.certainty === certainty;
        const expected = shown.filter(
          (right) => (statuses as readonly string[]).includes(right.status) && passes(right),
        );
        expect(
          found
            .map(
              ({ node, evaluation }) => `${node.id} ${evaluation.status} ${evaluation.certainty}`,
            )
            .sort(),
        ).toEqual(
          expected.map(({ id, status, certainty: sure }) => `${id} ${status} ${sure}`).sort(),
        );
        expect(answer.totalCount).toBe(expected.length);
        const left = (status: (typeof STATUSES)[number]) =>
          statuses.includes(status)
            ? 0
            : shown.filter((right) => right.status === status && passes(right)).length;
        expect(answer.excluded).toEqual({
          inForce: left('IN_FORCE'),
          contingent: left('CONTINGENT'),
          notYetEffective: left('NOT_YET_EFFECTIVE'),
          expired: left('EXPIRED'),
          terminated: left('TERMINATED'),
          superseded: left('SUPERSEDED'),
          deprecated: all.length - shown.length,
        });
      },
    ),
    { numRuns: 300 },
  );
}, 300_000);

function evaluatedOneByOne(
  graph: Graph,
  {
    on,
    knownAt,
    assumptions,
  }: { readonly on: number; readonly knownAt: number; readonly assumptions: Assumptions },
) {
  const versions = versionsOf(graph);
  return rightHistoriesOf(graph)
    .filter(({ knownFrom }) => knownFrom <= knownAt)
    .map((right) => {
      const { status, certainty } = evaluate(right, {
        window: { from: on, until: on + 1 },
        knownAt,
        today: knownAt,
        assumptions,
      });
      const { deprecated } = versions.find(
        ({ rightId, knownFrom, knownUntil }) =>
          rightId === right.rightId && knownFrom <= knownAt && knownAt < knownUntil,
      )!;
      return { id: right.rightId, status, certainty, deprecated };
    });
}
