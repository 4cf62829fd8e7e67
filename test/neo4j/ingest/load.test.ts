import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGraph, type LoadOptions } from '../../../src/ingest/load/load.ts';
import { finishLoad } from '../../../src/ingest/load/publish.ts';
import type { LoadReport } from '../../../src/ingest/load/load-report.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeOnNeo4j, PLANNING_MS } from '../../support/neo4j.ts';
import { graphOf } from '../../support/seed.ts';

const ONE = graphOf({ rights: [{ id: 'right:kept' }, { id: 'right:gone' }] });
const OTHER = graphOf({ rights: [{ id: 'right:kept' }, { id: 'right:new' }] });

describeOnNeo4j('a load', (at) => {
  let store: Store;
  const load = (graph: Graph, options: LoadOptions = {}): Promise<LoadReport> =>
    loadGraph(at().driver, graph, { keepMs: 0, ...options });
  const rights = async () => {
    const snapshot = await store.snapshot();
    return (await snapshot.load(['right:kept', 'right:gone', 'right:new'])).map(
      (right) => right?.id ?? null,
    );
  };
  const changes = async (since = '2000-01-01T00:00:00.000Z') =>
    (await (await store.snapshot()).changes(since, 100, null)).rows;
  const count = async (query: string) =>
    (await at().driver.executeQuery(query)).records[0]!.get('n') as number;

  beforeAll(async () => {
    store = neo4jStore(openDriver(at()), { timeoutMs: PLANNING_MS });
    await at().driver.executeQuery(
      "CREATE (:Stranger {id: 'right:kept', name: 'not ours'})-[:KNOWS]->(:Stranger), (:Right {id: 'right:kept', mine: true})",
    );
  });
  afterAll(() => store.close());

  test('stands beside what is not ours, labels of the same name included, and never changes it', async () => {
    expect((await load(ONE)).unchanged).toBe(false);
    expect(await rights()).toEqual(['right:kept', 'right:gone', null]);
    expect(
      await count(
        "MATCH (n:Stranger {id: 'right:kept', name: 'not ours'})-[:KNOWS]->(:Stranger) WHERE size(keys(n)) = 2 AND size(labels(n)) = 1 RETURN count(n) AS n",
      ),
    ).toBe(1);
  });

  test('of the same seed changes and records nothing', async () => {
    const before = [await count('MATCH (n) RETURN count(n) AS n'), await changes()];
    expect((await load(ONE)).unchanged).toBe(true);
    expect([await count('MATCH (n) RETURN count(n) AS n'), await changes()]).toEqual(before);
  });

  test('that is only tried says what would change, and writes nothing', async () => {
    const report = await load(OTHER, { dryRun: true });
    expect(report.added.length).toBeGreaterThan(0);
    expect(report.removed.length).toBeGreaterThan(0);
    expect(await rights()).toEqual(['right:kept', 'right:gone', null]);
  });

  test('of another folder makes the graph equal to it: what it does not hold is gone, and that is recorded', async () => {
    const last = (await changes()).at(-1)!.recordedAt;
    const reader = await store.snapshot();
    const ended = new AbortController();
    let loading: Promise<unknown> = Promise.resolve();
    await new Promise<void>((resolve, reject) => {
      const options = { keepMs: 600_000, signal: ended.signal, onLoaded: resolve };
      loading = load(OTHER, options).catch(reject);
    });
    expect(await rights()).toEqual(['right:kept', null, 'right:new']);
    expect(
      (await reader.load(['right:gone', 'right:new'])).map((right) => right?.id ?? null),
    ).toEqual(['right:gone', null]);
    ended.abort();
    await loading;
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

  test('that breaks off before any batch leaves the old graph; the next load or start publishes what was written', async () => {
    for (let batch = 0, at = ''; at !== 'hiding'; batch++) {
      let passed = 0;
      const broken = load(ONE, {
        onProgress: ({ phase }) => {
          if (passed++ < batch) return;
          at = phase;
          throw new Error('broken off');
        },
      });
      await expect(broken).rejects.toThrow('broken off');
      expect(await rights()).toEqual(['right:kept', null, 'right:new']);
    }
    await finishLoad(at().driver, null);
    expect(await rights()).toEqual(['right:kept', 'right:gone', null]);
    expect((await load(ONE)).unchanged).toBe(true);
    expect(await count('MATCH (n:TenureDataset) RETURN count(n) AS n')).toBe(1);
    expect(await count('MATCH (n:Right) WHERE n.mine IS NULL RETURN count(n) AS n')).toBe(2);
  });

  test('is refused before it writes if a constraint of others is on a label that it gives', async () => {
    await at().driver.executeQuery(
      'CREATE CONSTRAINT theirs FOR (p:Party) REQUIRE p.name IS UNIQUE',
    );
    await expect(load(OTHER)).rejects.toMatchObject({
      code: 'FOREIGN_CONSTRAINT',
      message: expect.stringMatching(/: theirs on :Party$/),
    });
    expect(await rights()).toEqual(['right:kept', 'right:gone', null]);
    await at().driver.executeQuery('DROP CONSTRAINT theirs');
  });

  test('tells how many relationships of others it deletes with the nodes that it replaces', async () => {
    await at().driver.executeQuery(
      "MATCH (ours:Right {id: 'right:kept'}), (s:Stranger {id: 'right:kept'}) WHERE ours.mine IS NULL CREATE (s)-[:NOTES]->(ours)",
    );
    const told: number[] = [];
    await load(OTHER, { onForeignLinks: (links) => told.push(links) });
    expect(told).toEqual([1]);
    expect(await count('MATCH (:Stranger)-[r:NOTES]->() RETURN count(r) AS n')).toBe(0);
    expect(await count('MATCH (:Stranger)-[r:KNOWS]->() RETURN count(r) AS n')).toBe(1);
  });

  test('shows its nodes under public labels, and hides them when it is replaced', async () => {
    const seen = async (label: string) => await count(`MATCH (n:${label}) RETURN count(n) AS n`);
    const all = [await seen('Right'), await seen('Party'), await seen('Evidence')];
    expect(all).toEqual([3, 2, 2]);
    await load(ONE);
    expect([await seen('Right'), await seen('Party'), await seen('Evidence')]).toEqual(all);
  });
});
