/** Every query is asked, and planned as it is meant to be; `npm run check` lints them. */
import { int, isInt, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGraph } from '../../../src/ingest/load/load.ts';
import { LOAD_QUERIES } from '../../../src/ingest/load/writer.ts';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { neo4jStore, STORE_QUERIES } from '../../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeOnNeo4j, wipe } from '../../support/neo4j.ts';
import { graphOf } from '../../support/seed.ts';
import { askEverything } from '../../support/every-question.ts';
import { recorded, type Sent } from '../../support/recorded.ts';
import { wholeGraph } from '../../support/whole-graph.ts';

/** Every query is planned here for the first time, maybe on a busy machine. */
const PLANNING_MS = 120_000;
const ALL = [...STORE_QUERIES, ...LOAD_QUERIES];
/**
 * Asked only where something is wrong or was interrupted, which a graph that loads well never
 * shows.
 */
const RARE: Readonly<Record<string, Sent['parameters']>> = {
  'upgrade-nodes': { batch: int(1) },
  'foreign-links': { ds: int(1) },
};

describeOnNeo4j('queries on a graph in which everything is there', (at) => {
  const sent: Sent[] = [];
  let stores: readonly Store[] = [];

  beforeAll(async () => {
    await wipe(at().driver); // plans are made afresh
    const driver = recorded(openDriver(at()), sent);
    const one = graphOf({ rights: [{ id: 'right:alone' }] });
    const whole = wholeGraph();
    await loadGraph(driver, one, { keepMs: 0 });
    await loadGraph(driver, whole, { keepMs: 0, dryRun: true });
    for (const graph of [whole, one, whole])
      await loadGraph(driver, graph, {
        keepMs: 0,
        stamp: 'of the folder',
      });
    await loadGraph(driver, whole, {
      keepMs: 0,
      stamp: 'of the folder, touched',
    });
    const profiling = recorded(openDriver(at()), sent, 'PROFILE ');
    stores = [
      neo4jStore(profiling, { cacheMb: 0, timeoutMs: PLANNING_MS }),
      neo4jStore(profiling, {
        cacheMb: 0,
        timeoutMs: PLANNING_MS,
        smallGraphVersions: 0,
      }),
    ];
    for (const store of stores) await askEverything(await store.snapshot());
    await driver.close();
  }, 600_000);
  afterAll(async () => {
    await stores[0]?.close();
  });

  const parametersOf = (text: string, name: string) =>
    sent.find((statement) => statement.text === text)?.parameters ?? RARE[name];
  /** Of a question, the summary of its run, so that it is planned once; of others, of an EXPLAIN. */
  const summaryOf = async (name: string, text: string) =>
    (await sent.find((statement) => statement.text === text && statement.summary)?.summary!()) ??
    (await at().driver.executeQuery(`EXPLAIN ${text}`, { ...parametersOf(text, name) })).summary;

  test.each(ALL)('%s is asked', (name, text) => {
    expect(parametersOf(text, name)).toBeDefined();
  });

  test.each(ALL)(
    '%s is planned once: outside of $args are only numbers, and what is true or false',
    (_name, text) => {
      for (const statement of sent.filter((one) => one.text === text)) {
        const { args: _, ...others } = statement.parameters;
        for (const [key, value] of Object.entries(others))
          expect([key, typeof value === 'boolean' || isInt(value)]).toEqual([key, true]);
      }
    },
  );

  test.each(ALL)(
    '%s is planned without a warning and without looking at all nodes',
    async (name, text) => {
      const summary = await summaryOf(name, text);
      expect(
        summary.notifications.map(({ code, description }) => `${code} ${description}`),
      ).toEqual([]);
      const operators = operatorsOf(summary.plan as Plan);
      expect(
        operators.filter((operator) =>
          /^(AllNodesScan|NodeByLabelScan|CartesianProduct|Directed\w*Scan|Undirected\w*Scan)/.test(
            operator,
          ),
        ),
      ).toEqual(MAY[name] ?? (name.startsWith('link-') ? ['CartesianProduct'] : []));
    },
  );

  describe('a page of rights', () => {
    test.each(['rights-page', 'rights-page-of-holders', 'rights-page-of-counterparties'])(
      '%s reads its index in order and stops at the limit',
      async (name) => {
        const text = STORE_QUERIES.get(name)!;
        const summary = await summaryOf(name, text);
        const path = pathTo(summary.plan as Plan, 'NodeIndexSeek')!;
        expect(path.slice(path.lastIndexOf('Limit'))).toEqual(['Limit', 'Filter', 'NodeIndexSeek']);
        expect(
          operatorsOf(summary.plan as Plan).filter((operator) =>
            /^(Sort|PartialSort|Eager)/.test(operator),
          ),
        ).toEqual([]);
        expect(path.filter((operator) => operator.includes('Top')).length).toBe(
          name === 'rights-page' ? 0 : 1,
        );
      },
    );

    test.each([
      'list-parties',
      'list-agreements',
      'list-clauses',
      'list-deals',
      'list-events',
      'changes',
    ])('%s reads its index in order and stops at the limit', async (name) => {
      const text = STORE_QUERIES.get(name)!;
      const summary = await summaryOf(name, text);
      const operators = operatorsOf(summary.plan as Plan);
      expect(operators).toContain('Limit');
      expect(operators).toContain('NodeIndexSeek');
      expect(operators.filter((operator) => /^(Sort|Top|PartialTop|Eager)/.test(operator))).toEqual(
        [],
      );
    });
  });
});

/**
 * Links join two nodes found by id. The database's own counters are read for all nodes at once; a
 * few nodes that hold what loads recorded are looked through.
 */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'node-counts': ['CartesianProduct', 'CartesianProduct'],
  search: ['CartesianProduct'],
  'delete-changes': ['NodeByLabelScan'],
  'upgrade-nodes': ['NodeByLabelScan'],
};

function nameOf(plan: Plan): string {
  return plan.operatorType.replace(/@.*$/, '');
}

function operatorsOf(plan: Plan): readonly string[] {
  return [nameOf(plan), ...plan.children.flatMap(operatorsOf)];
}

/** The operators from the root down to the first one of a name. */
function pathTo(plan: Plan, wanted: string): readonly string[] | null {
  if (nameOf(plan) === wanted) return [wanted];
  for (const child of plan.children) {
    const path = pathTo(child, wanted);
    if (path) return [nameOf(plan), ...path];
  }
  return null;
}
