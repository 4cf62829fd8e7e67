import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGraph, type LoadOptions } from '../../../src/ingest/load/load.ts';
import type { LoadReport } from '../../../src/ingest/load/load-report.ts';
import { graphSource } from '../../support/graph-source.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { versionsOf } from '../../../src/domain/rights/versions.ts';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeOnNeo4j } from '../../support/neo4j.ts';
import { graphOf } from '../../support/seed.ts';

const ONE = graphOf({ rights: [{ id: 'right:kept' }, { id: 'right:gone' }] });
const OTHER = graphOf({ rights: [{ id: 'right:kept' }, { id: 'right:new' }] });

describeOnNeo4j('a load', (at) => {
  let store: Store;
  const load = (graph: Graph, options: LoadOptions = {}): Promise<LoadReport> =>
    loadGraph(at().driver, graphSource(graph, versionsOf(graph)), options);
  const rights = async () => {
    const snapshot = await store.snapshot();
    return (await snapshot.load('RIGHT', ['right:kept', 'right:gone', 'right:new'])).map(
      (right) => right?.id ?? null,
    );
  };
  const changes = async (since = '2000-01-01T00:00:00.000Z') =>
    (await (await store.snapshot()).changes(since, 100, null)).rows;
  const count = async (query: string) =>
    (await at().driver.executeQuery(query)).records[0]!.get('n') as number;

  beforeAll(async () => {
    store = neo4jStore(openDriver(at()));
    await at().driver.executeQuery(
      "CREATE (:Stranger {id: 'right:kept', name: 'not ours'})-[:KNOWS]->(:Stranger)",
    );
  });
  afterAll(() => store.close());

  test('into a database with nodes that are not ours is refused, and nothing is written', async () => {
    await expect(load(ONE)).rejects.toThrow(/not.*ours|foreign|--force/i);
    expect(await count('MATCH (n) RETURN count(n) AS n')).toBe(2);
  });

  test('by force stands beside what is not ours, and never changes it', async () => {
    expect((await load(ONE, { force: true })).unchanged).toBe(false);
    expect(await rights()).toEqual(['right:kept', 'right:gone', null]);
    expect(
      await count(
        "MATCH (n:Stranger {id: 'right:kept', name: 'not ours'})-[:KNOWS]->(:Stranger) WHERE size(keys(n)) = 2 AND size(labels(n)) = 1 RETURN count(n) AS n",
      ),
    ).toBe(1);
  });

  test('of the same seed changes and records nothing', async () => {
    const before = [await count('MATCH (n) RETURN count(n) AS n'), await changes()];
    expect((await load(ONE, { force: true })).unchanged).toBe(true);
    expect([await count('MATCH (n) RETURN count(n) AS n'), await changes()]).toEqual(before);
  });

  test('that is only tried says what would change, and writes nothing', async () => {
    const report = await load(OTHER, { force: true, dryRun: true });
    expect(report.changes.ASSERTED).toBeGreaterThan(0);
    expect(report.changes.REMOVED).toBeGreaterThan(0);
    expect(await rights()).toEqual(['right:kept', 'right:gone', null]);
  });

  test('of another folder makes the graph equal to it: what it does not hold is gone, and that is recorded', async () => {
    const last = (await changes()).at(-1)!.recordedAt;
    const reader = await store.snapshot();
    await load(OTHER, { force: true });
    expect(await rights()).toEqual(['right:kept', null, 'right:new']);
    expect(
      (await reader.load('RIGHT', ['right:gone', 'right:new'])).map((right) => right?.id ?? null),
    ).toEqual(['right:gone', null]);
    const recorded = await changes(last);
    expect(recorded).toContainEqual(
      expect.objectContaining({ kind: 'REMOVED', subjectId: 'right:gone' }),
    );
    expect(recorded).toContainEqual(
      expect.objectContaining({ kind: 'ASSERTED', subjectId: 'right:new' }),
    );
    expect(recorded.map(({ subjectId }) => subjectId)).not.toContain('right:kept');
    expect(await changes(recorded.at(-1)!.recordedAt)).toEqual([]);
  });

  test('that breaks off before any batch leaves the old graph', async () => {
    for (let batch = 0, broken = true; broken; batch++) {
      let passed = 0;
      broken = await load(ONE, {
        force: true,
        onProgress: () => {
          if (passed++ === batch) throw new Error('broken off');
        },
      }).then(
        () => false,
        () => true,
      );
      expect(await rights()).toEqual(
        broken ? ['right:kept', null, 'right:new'] : ['right:kept', 'right:gone', null],
      );
    }
  });
});
