/**
 * A page costs what it shows, not what the graph holds: the database's own count of its accesses,
 * at two sizes.
 */
import type { ProfiledPlan } from 'neo4j-driver';
import { beforeAll, expect, test } from 'vitest';
import { factLines, sizeOf } from '../../../bench/generate/facts.ts';
import { partyId } from '../../../bench/generate/ids.ts';
import { buildGraph } from '../../../src/ingest/assemble/build-graph.ts';
import { checkSeed } from '../../../src/ingest/validate/check-seed.ts';
import { loadGraph } from '../../../src/ingest/load/load.ts';
import type { SeedPart } from '../../../src/ingest/read/parts.ts';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import type { SortPosition } from '../../../src/domain/rights/select.ts';
import type { Snapshot } from '../../../src/store/store.ts';
import { dayOf } from '../../../src/domain/time/day.ts';
import { yearWindow } from '../../../src/domain/time/span.ts';
import { RECORDED_AT } from '../../support/fixture.ts';
import { describeOnNeo4j, PLANNING_MS } from '../../support/neo4j.ts';
import { forEachAtOnce } from '../../support/at-once.ts';
import { aQuestion } from '../../support/every-question.ts';
import { recorded, type Sent } from '../../support/recorded.ts';

const SIZES = [400, 3_200] as const;
const FIRST = 10;
/**
 * A page of ten looks at its rights and at those that it passes over, some ten times as many, and
 * loads them with all that hangs on them.
 */
const MOST_HITS = 3_000;

type Ask = (snapshot: Snapshot, middle: SortPosition) => Promise<unknown>;
const year = (
  of: number,
  over: Parameters<typeof aQuestion>[0] = {},
  filter: Parameters<typeof aQuestion>[1] = {},
) => aQuestion({ window: yearWindow(of), knownAt: dayOf(2026, 1, 1), ...over }, filter);
const page =
  (question: ReturnType<typeof aQuestion>): Ask =>
  (snapshot) =>
    snapshot.rightsPage(question, FIRST, null);

const PAGES: Readonly<Record<string, Ask>> = {
  'a year': page(year(2015)),
  'a page deep in it': (snapshot, middle) => snapshot.rightsPage(year(2015), FIRST, middle),
  'a big holder': page(year(2015, {}, { holders: [partyId(0)] })),
  'a small holder': page(year(2015, {}, { holders: [partyId(45)] })),
  'a big party, holder or counterparty': page(year(2015, {}, { parties: [partyId(0)] })),
  'what was known in the past': page(year(2015, { knownAt: dayOf(2012, 6, 30) })),
  'a window that few rights meet': page(year(1955)),
  'that window, by the day of their start': page(
    year(1955, { order: { field: 'EFFECTIVE_FROM', direction: 'DESC' } }),
  ),
  'that window, one big holder': page(year(1955, {}, { holders: [partyId(0)] })),
  'a day before most was known': page(year(2005, { knownAt: dayOf(2005, 1, 2) })),
  'rights with all that they name': async (snapshot) => {
    const { rows } = await snapshot.rightsPage(year(2015), FIRST, null);
    const ids = rows.map(({ id }) => id);
    await Promise.all([snapshot.load(ids), snapshot.histories(ids)]);
  },
};

/**
 * What goes through an index, decides and sorts by what stands in it, and reads none of the nodes
 * that it passes over or counts.
 */
const COVERED: Readonly<Record<string, Ask>> = {
  ...Object.fromEntries(
    [
      'a year',
      'a page deep in it',
      'a big holder',
      'what was known in the past',
      'a window that few rights meet',
      'that window, by the day of their start',
      'a day before most was known',
    ].map((name) => [name, PAGES[name]!]),
  ),
  'that window backwards, after its middle': (snapshot, middle) =>
    snapshot.rightsPage(
      year(1955, { order: { field: 'HOLDER', direction: 'DESC' } }),
      FIRST,
      middle,
    ),
  'all of a year by the day of their end': page(
    year(2015, { order: { field: 'EFFECTIVE_UNTIL', direction: 'ASC' } }),
  ),
  'how many are in force': (snapshot) => snapshot.rightsCount(year(2016)),
  'how many there are by year and kind': (snapshot) =>
    snapshot.yearCounts(year(2017), 2000, 2030, 'KIND'),
};

describeOnNeo4j('pages of rights', (at) => {
  const hits = new Map<string, number[]>();
  const besideIndex = new Map<string, number[]>();

  beforeAll(async () => {
    const driver = openDriver(at());
    const snapshotOf = (sent: Sent[]) =>
      neo4jStore(recorded(driver, sent, 'PROFILE '), {
        smallGraphVersions: 100,
        cacheMb: 0,
        timeoutMs: PLANNING_MS,
      }).snapshot();
    for (const size of SIZES) {
      await load(size);
      await driver.executeQuery('CALL db.prepareForReplanning(60)'); // plans are made for this size
      const middle = (await (await snapshotOf([])).rightsPage(year(2015), 100, null)).rows.at(-1)!;
      await forEachAtOnce(Object.entries({ ...PAGES, ...COVERED }), async ([name, ask]) => {
        const sent: Sent[] = [];
        const snapshot = await snapshotOf(sent);
        sent.length = 0;
        await ask(snapshot, middle);
        const plans: (readonly [text: string, plan: ProfiledPlan])[] = [];
        for (const { text, summary } of sent)
          plans.push([text, (await summary!()).profile as ProfiledPlan]);
        if (name in PAGES)
          add(
            hits,
            name,
            plans.reduce((sum, [, plan]) => sum + hitsOf(plan, name), 0),
          );
        if (name in COVERED) {
          const [, plan] = plans.find(([text]) => text.includes('MATCH (v:TenureVersion)'))!;
          add(besideIndex, name, readsBesideIndex(plan));
        }
      });
    }
    await driver.close();
  }, 600_000);

  async function load(rights: number): Promise<void> {
    const parts = [...factLines(sizeOf(rights), 1)].map((value, i): SeedPart => ({
      text: { file: 'facts', form: 'LINE', firstLine: i + 1, text: '' },
      value,
      faults: [],
    }));
    const graph = buildGraph(checkSeed(...parts).seed!, RECORDED_AT);
    await loadGraph(at().driver, graph, { keepMs: 0 });
  }

  test.each(Object.keys(PAGES))('%s: as many accesses in a graph eight times as large', (name) => {
    const [small, large] = hits.get(name) as [number, number];
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual(MOST_HITS);
    expect(large).toBeLessThanOrEqual(1.5 * small + 100);
  });

  test.each(Object.keys(COVERED))('%s: decided by what the index holds', (name) => {
    expect(besideIndex.get(name)).toEqual([0, 0]);
  });
});

function add(figures: Map<string, number[]>, name: string, figure: number): void {
  figures.set(name, [...(figures.get(name) ?? []), figure]);
}

/**
 * The accesses of the operators from an index seek up to the limit, top or count that ends what it
 * finds, the seek's own left out.
 */
function readsBesideIndex(plan: ProfiledPlan): number {
  const path = pathToSeek(plan)!;
  const end = path.findLastIndex(({ operatorType }) =>
    /^(Limit|Top|PartialTop|EagerAggregation)\b/.test(operatorType),
  );
  expect(end, 'a limit, top or count above the seek').toBeGreaterThanOrEqual(0);
  return path.slice(end, -1).reduce((sum, { dbHits }) => sum + dbHits, 0);
}

function pathToSeek(plan: ProfiledPlan): readonly ProfiledPlan[] | null {
  if (/^NodeIndexSeek\b/.test(plan.operatorType)) return [plan];
  const below = plan.children.map(pathToSeek).find((path) => path !== null);
  return below ? [plan, ...below] : null;
}

/**
 * The accesses of a plan and all that is under it; no operator of it goes through all nodes, or all
 * of a label.
 */
function hitsOf(plan: ProfiledPlan, name: string): number {
  expect(plan.operatorType, name).not.toMatch(
    /AllNodesScan|NodeByLabelScan|AllRelationshipsScan|RelationshipTypeScan/,
  );
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child, name), 0);
}
