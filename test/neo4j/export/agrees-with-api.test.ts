/** An export gives the API's answer, and refuses what the API refuses, in the same words. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QuestionError } from '../../../src/errors.ts';
import type { ExportArguments } from '../../../src/export/parameters.ts';
import { exportQuestion } from '../../../src/export/export-rights.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import type { Store } from '../../../src/store/store.ts';
import { isoDay, parseDay } from '../../../src/domain/time/day.ts';
import { arbitraryDay, arbitraryGraph } from '../../support/arbitrary-graph.ts';
import { factsGraph, fixtureGraph } from '../../support/fixture.ts';
import { describeOnLoadedNeo4j } from '../../support/neo4j.ts';
import { neo4jStoreOf } from '../../support/neo4j-store.ts';
import { type Ask, askOf } from '../../support/over-stores.ts';
import { ALL_STATUSES, asking, exported, TODAY } from '../../support/exporting.ts';
import { memoryOf } from '../../support/memory.ts';

const ROWS = `query Rows($year: Int, $on: Date, $during: DateSpanInput, $match: PeriodMatch!, $knownAt: Date, $assume: [EventAssumption!]!, $statuses: [RightStatus!]!, $filter: RightFilter, $after: String) {
  rights(year: $year, on: $on, during: $during, match: $match, knownAt: $knownAt, assume: $assume, statuses: $statuses, filter: $filter, first: 100, after: $after) {
    edges {
      node { id: ref label rank holder { id: ref name } counterparty { id: ref } agreement { id: ref } evidence { id: ref } }
      evaluation { status certainty defeasible dependsOnAssumption lastConfirmed { day source { id: ref } } explanation coverage { minDays maxDays wholePeriod } endedBy { reason on replacedBy { id: ref } } pendingConditions { id: ref } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

function variablesOf({
  time,
  match,
  knownAt,
  assume,
  statuses,
  filter,
}: ExportArguments): Readonly<Record<string, unknown>> {
  const day = (value: number | null | undefined) =>
    typeof value === 'number' ? isoDay(value) : null;
  const { during } = time;
  return {
    year: time.year,
    on: day(time.on),
    during: during && {
      from: isoDay(during.from),
      through: day(during.through),
      until: day(during.until),
    },
    match,
    knownAt: day(knownAt),
    statuses,
    assume: assume.map((one) => (one.never ? one : { ...one, on: day(one.on) })),
    filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null)),
  };
}

async function answerOfApi(ask: Ask, asked: ExportArguments): Promise<readonly unknown[]> {
  const nodes: unknown[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await ask(ROWS, { ...variablesOf(asked), after });
    expect(errors).toBeUndefined();
    const { rights } = data as {
      rights: {
        edges: readonly { readonly node: object; readonly evaluation: object }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    nodes.push(...rights.edges.map(({ node, evaluation }) => ({ ...node, evaluation })));
    if (!rights.pageInfo.hasNextPage) return nodes;
    after = rights.pageInfo.endCursor;
  }
}

async function answerOfExport(
  store: Store,
  asked: ExportArguments,
  pageSize: number,
): Promise<readonly unknown[]> {
  const text = await exported(await store.snapshot(), asked, 'jsonl', { pageSize });
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const { id, label, rank, holder, counterparty, agreement, evidence, evaluation } = JSON.parse(
        line,
      ) as Record<string, Record<string, unknown>>;
      const ids = (list: unknown) =>
        (list as readonly { id: string }[]).map((one) => ({ id: one.id }));
      const idOf = (one: Record<string, unknown> | undefined) => one && { id: one['id'] };
      const {
        status,
        certainty,
        defeasible,
        dependsOnAssumption,
        lastConfirmed,
        explanation,
        coverage,
        endedBy,
        pendingConditions,
      } = evaluation as Record<string, Record<string, unknown> | null>;
      return {
        id,
        label,
        rank,
        holder,
        counterparty: idOf(counterparty),
        agreement: idOf(agreement),
        evidence: ids(evidence),
        evaluation: {
          status,
          certainty,
          defeasible,
          dependsOnAssumption,
          lastConfirmed,
          explanation,
          coverage: coverage && {
            minDays: coverage['minDays'],
            maxDays: coverage['maxDays'],
            wholePeriod: coverage['wholePeriod'],
          },
          endedBy: endedBy && {
            reason: endedBy['reason'],
            on: endedBy['on'],
            replacedBy: endedBy['replacedBy'],
          },
          pendingConditions,
        },
      };
    });
}

const NOTHING = { year: null, on: null, during: null };
const DAY = parseDay;
const QUESTIONS: readonly (readonly [string, ExportArguments])[] = [
  ['a year', asking({ time: { ...NOTHING, year: 2026 } })],
  [
    'a year in every status, deprecated ones included',
    asking({ statuses: ALL_STATUSES, filter: { includeDeprecated: true } }),
  ],
  ['today', asking({ time: NOTHING })],
  [
    'a period without an end',
    asking({
      time: { ...NOTHING, during: { from: DAY('2026-01-01'), through: null, until: null } },
    }),
  ],
  ['what holds throughout a year', asking({ match: 'THROUGHOUT' })],
  ['what ends in a year', asking({ time: { ...NOTHING, year: 2030 }, match: 'ENDS' })],
  [
    'what was known before the amendment',
    asking({ time: { ...NOTHING, year: 2026 }, knownAt: DAY('2026-04-26') }),
  ],
  ['what is certain', asking({ filter: { certainty: 'CERTAIN' } })],
  [
    'what one party holds, with and without its members',
    asking({ filter: { party: ['party:openai'], affiliates: false } }),
  ],
  ['what a text finds', asking({ filter: { text: 'licence' }, statuses: ALL_STATUSES })],
];

function agreeOn(
  title: string,
  graphOf: () => Promise<Graph>,
  open: (graph: Graph) => Promise<Store>,
  more: readonly (readonly [string, ExportArguments])[],
  pageSize = 7,
): void {
  describe(title, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open(await graphOf());
    });
    afterAll(() => store.close());
    test.each([...QUESTIONS, ...more])('%s', async (_, asked) => {
      const expected = await answerOfApi(
        askOf(() => store, isoDay(TODAY)),
        asked,
      );
      expect(await answerOfExport(store, asked, pageSize)).toEqual(expected);
    });
  });
}

const inMemory = (graph: Graph) => Promise.resolve(memoryOf(graph));
const SCENARIO_QUESTIONS: readonly (readonly [string, ExportArguments])[] = [
  [
    'an event that is assumed',
    asking({
      time: { ...NOTHING, year: 2030 },
      assume: [{ event: 'event:agi-verified', on: DAY('2029-06-30') }],
      statuses: ALL_STATUSES,
    }),
  ],
  [
    'an event that is assumed never to happen',
    asking({ assume: [{ event: 'event:agi-verified', never: true }] }),
  ],
];

agreeOn('the scenarios, from memory', fixtureGraph, inMemory, SCENARIO_QUESTIONS);
agreeOn('the facts, from memory', factsGraph, inMemory, []);
describeOnLoadedNeo4j('from Neo4j', (at) => {
  agreeOn('the scenarios', fixtureGraph, (graph) => neo4jStoreOf(graph, at()), SCENARIO_QUESTIONS);
  agreeOn('the facts', factsGraph, (graph) => neo4jStoreOf(graph, at()), [], 100);
});

const arbitraryAsked: fc.Arbitrary<ExportArguments> = fc
  .record({
    time: fc.oneof(
      fc.integer({ min: 2019, max: 2028 }).map((year) => ({ ...NOTHING, year })),
      arbitraryDay.map((on) => ({ ...NOTHING, on })),
      fc.tuple(arbitraryDay, fc.constantFrom(1, 100, null)).map(([from, days]) => ({
        ...NOTHING,
        during: { from, through: null, until: days && from + days },
      })),
    ),
    match: fc.constantFrom('OVERLAPS', 'OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'),
    knownAt: arbitraryDay.map((day) => Math.min(day, TODAY)),
    assume: fc.uniqueArray(
      fc.oneof(
        arbitraryDay.map((on) => ({ event: 'event:v0', on })),
        fc.constant({ event: 'event:v0', never: true }),
      ),
      { maxLength: 1, selector: ({ event }) => event },
    ),
    statuses: fc.constantFrom([...ALL_STATUSES], ['IN_FORCE' as const]),
    filter: fc.record({
      includeDeprecated: fc.boolean(),
      certainty: fc.constantFrom(null, null, 'CERTAIN' as const, 'POSSIBLE' as const),
      holder: fc.constantFrom(null, null, ['party:p1'], ['party:old', 'party:p0']),
      asset: fc.constantFrom(null, null, ['asset:t2']),
      affiliates: fc.boolean(),
    }),
  })
  .map((asked) =>
    asking({
      ...asked,
      statuses: asked.match === 'OVERLAPS' ? asked.statuses : ['IN_FORCE'],
      filter: asked.filter,
    }),
  );

test('of any graph and question', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryGraph,
      fc.array(arbitraryAsked, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 5 }),
      async (graph, questions, pageSize) => {
        const store = await inMemory(graph);
        for (const asked of questions)
          expect(await answerOfExport(store, asked, pageSize)).toEqual(
            await answerOfApi(
              askOf(() => store, isoDay(TODAY)),
              asked,
            ),
          );
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

describe('refuses', () => {
  test.each<readonly [string, ExportArguments]>([
    ['a year and a day', asking({ time: { ...NOTHING, year: 2026, on: DAY('2026-01-01') } })],
    [
      'through and until',
      asking({
        time: {
          ...NOTHING,
          during: { from: DAY('2026-01-01'), through: DAY('2026-02-01'), until: DAY('2026-03-01') },
        },
      }),
    ],
    [
      'a period without a day',
      asking({
        time: {
          ...NOTHING,
          during: { from: DAY('2026-05-01'), through: null, until: DAY('2026-05-01') },
        },
      }),
    ],
    [
      'a period that ends before it starts',
      asking({
        time: {
          ...NOTHING,
          during: { from: DAY('2026-05-01'), through: DAY('2026-04-30'), until: null },
        },
      }),
    ],
    ['a year of five digits', asking({ time: { ...NOTHING, year: 99_999 } })],
    [
      'a party that there is not',
      asking({ filter: { holder: ['party:openai', 'party:microsft'] } }),
    ],
    ['an agreement in place of a party', asking({ filter: { party: ['asset:compute'] } })],
    ['an event that there is not', asking({ assume: [{ event: 'event:agi', never: true }] })],
    [
      'a right in place of an event',
      asking({ assume: [{ event: 'right:multicloud', never: true }] }),
    ],
    [
      'one event twice',
      asking({
        assume: [
          { event: 'event:agi-verified', never: true },
          { event: 'event:agi-verified', on: DAY('2030-01-01') },
        ],
      }),
    ],
    [
      'a match other than OVERLAPS with ended rights',
      asking({ match: 'ENDS', statuses: ['EXPIRED', 'IN_FORCE'] }),
    ],
    ['a text without a letter', asking({ filter: { text: '…' } })],
    ['a very long text', asking({ filter: { text: 'x'.repeat(501) } })],
  ])('%s in the same words', async (_, asked) => {
    const store = await inMemory(await fixtureGraph());
    const { errors } = await askOf(() => store, isoDay(TODAY))(ROWS, variablesOf(asked));
    const refusal = await exportQuestion(asked, await store.snapshot(), TODAY).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(QuestionError);
    const { message, code, argument, near } = refusal as QuestionError;
    expect(
      errors?.map((error) => ({ message: error.message, extensions: error.extensions })),
    ).toEqual([
      {
        message,
        extensions: {
          code,
          ...(argument !== null && { argument }),
          ...(near.length > 0 && { near }),
        },
      },
    ]);
  });
});
