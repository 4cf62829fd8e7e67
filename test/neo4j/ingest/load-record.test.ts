/** What a load writes and records, and whom it gives way to. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadGraph, type LoadOptions, unchanged } from '../../../src/ingest/load/load.ts';
import type { LoadReport } from '../../../src/ingest/load/load-report.ts';
import { loadedDataset } from '../../../src/ingest/load/loaded-dataset.ts';
import type { Right } from '../../../src/domain/model/right.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeOnNeo4j, PLANNING_MS } from '../../support/neo4j.ts';
import { graphOf, type RawSeed } from '../../support/seed.ts';
import { wholeGraph } from '../../support/whole-graph.ts';

const OLD: RawSeed = {
  rights: [{ id: 'right:a' }, { id: 'right:b' }, { id: 'right:c' }],
  parties: [{ id: 'party:former' }],
};

describeOnNeo4j('a load', (at) => {
  let store: Store;
  const load = (graph: Graph, options: LoadOptions = {}): Promise<LoadReport> =>
    loadGraph(at().driver, graph, { keepMs: 0, ...options });
  const rows = async <Row>(query: string, parameters = {}) =>
    (await at().driver.executeQuery(query, parameters)).records.map(
      (record) => record.toObject() as Row,
    );
  const changes = async (since: string) =>
    (await (await store.snapshot()).changes(since, 100, null)).rows.map(
      ({ kind, subjectId, reason }) => [kind, subjectId, reason],
    );
  const recordedAt = async (id: string) =>
    ((await (await store.snapshot()).load([id]))[0] as Right | null)?.recordedAt;

  beforeAll(() => {
    store = neo4jStore(openDriver(at()), { timeoutMs: PLANNING_MS });
  });
  afterAll(() => store.close());

  describe('of the old facts and then of new ones', () => {
    let since: string;
    beforeEach(async () => {
      await load(graphOf(OLD));
      since = (await (await store.snapshot()).dataset()).seededAt;
    });

    test('keeps the stamp of a record that says what it said, and renews that of one that does not', async () => {
      const before = await recordedAt('right:a');
      await load(
        graphOf({
          ...OLD,
          rights: [{ id: 'right:a' }, { id: 'right:b', label: 'Another label' }, { id: 'right:c' }],
        }),
      );
      const { seededAt } = await (await store.snapshot()).dataset();
      expect([await recordedAt('right:a'), await recordedAt('right:b')]).toEqual([
        before,
        seededAt,
      ]);
      expect(seededAt > since).toBe(true);
      expect(await changes(since)).toEqual([['CHANGED', 'right:b', null]]);
    });

    test('records corrections and withdrawals with their reasons, mergers and removals', async () => {
      const report = await load(
        graphOf({
          rights: [
            { id: 'right:a' },
            { id: 'right:b', withdrawn: { known: '2025-06-01', reason: 'never said' } },
            {
              id: 'right:d',
              corrects: { right: 'right:a', reason: 'the day was misread', known: '2025-06-01' },
            },
          ],
          merges: [{ from: 'party:former', into: 'party:licensee', reason: 'renamed' }],
        }),
      );
      const recorded = await changes(since);
      expect(recorded).toEqual(
        expect.arrayContaining([
          ['CORRECTED', 'right:a', 'the day was misread'],
          ['WITHDRAWN', 'right:b', 'never said'],
          ['ASSERTED', 'right:d', null],
          ['MERGED', 'party:former', 'renamed'],
          ['REMOVED', 'right:c', null],
        ]),
      );
      expect(report.removed).toContain('right:c');
      expect(report.changed).toEqual(
        expect.arrayContaining(['right:a', 'right:b', 'party:former']),
      );
      const [former] = await (await store.snapshot()).load(['party:former']);
      expect(former?.id).toBe('party:licensee');
    });

    test('gives changes in pages that join without a gap', async () => {
      await load(wholeGraph());
      const snapshot = await store.snapshot();
      const whole = (await snapshot.changes(since, 1_000, null)).rows;
      const joined: unknown[] = [];
      for (let after: (typeof whole)[number] | null = null; ;) {
        const { rows: page, more } = await snapshot.changes(since, 7, after);
        joined.push(...page);
        if (!more) break;
        after = page.at(-1)!;
      }
      expect(whole.length).toBeGreaterThan(30);
      expect(joined).toEqual(whole);
    });

    test('leaves nothing behind of what was replaced before, nor of loads that broke off', async () => {
      for (let batch = 0; batch < 6; batch++) {
        let passed = 0;
        await load(wholeGraph(), {
          onProgress: () => {
            if (passed++ === batch * 3) throw new Error('broken off');
          },
        }).catch(() => {});
      }
      await load(graphOf({ rights: [{ id: 'right:z' }] }));
      await load(graphOf(OLD));
      const kept = await rows<{ ds: number }>(
        'MATCH (n:TenureNode) WHERE n.tenureDs > 0 RETURN DISTINCT n.tenureDs AS ds ORDER BY ds',
      );
      const known = await rows<{ ds: number }>(
        'MATCH (n:TenureDataset) RETURN n.ds AS ds ORDER BY ds',
      );
      expect(kept).toEqual(known);
      expect(kept).toHaveLength(1);
      const loads = await rows<{ load: number }>(
        'MATCH (n:TenureChange) RETURN DISTINCT n.load AS load ORDER BY load',
      );
      const current = (
        await rows<{ ds: number }>(
          "MATCH (n:TenureNode {tenureDs: 0, id: 'tenure:current'}) RETURN n.current AS ds",
        )
      )[0]!.ds;
      expect(loads.at(-1)!.load).toBe(current);
    });

    test('keeps what was replaced a moment ago for those who still read it, whatever is loaded meanwhile', async () => {
      const reader = await store.snapshot();
      for (const graph of [graphOf({ rights: [{ id: 'right:z' }] }), wholeGraph()]) {
        const ended = new AbortController();
        await load(graph, {
          keepMs: 600_000,
          signal: ended.signal,
          onLoaded: () => ended.abort(),
        });
      }
      expect((await reader.load(['right:a', 'right:z'])).map((right) => right?.id ?? null)).toEqual(
        ['right:a', null],
      );
    });

    test('is known by the stamp of its folder, unless another version of the program wrote it', async () => {
      await load(wholeGraph(), { stamp: 'folder-1' });
      const loaded = await loadedDataset(at().driver);
      expect(loaded).toMatchObject({ stamp: 'folder-1', version: wholeGraph().version });
      expect(unchanged(loaded!).counts.RIGHT).toBe(wholeGraph().records.RIGHT.length);
      await at().driver.executeQuery(
        "MATCH (d:TenureDataset {stamp: 'folder-1'}) SET d.program = 'older'",
      );
      expect(await loadedDataset(at().driver)).toBeNull();
      expect((await load(wholeGraph())).unchanged).toBe(false);
      expect((await load(wholeGraph())).unchanged).toBe(true);
    });

    test('names the folder that was loaded last, also if another one said the same', async () => {
      const folderOf = async () => (await loadedDataset(at().driver))?.folder;
      await load(wholeGraph(), { folder: '/first' });
      expect(await folderOf()).toBe('/first');
      expect((await load(wholeGraph(), { folder: '/second' })).unchanged).toBe(true);
      expect(await folderOf()).toBe('/second');
      await load(wholeGraph());
      expect(await folderOf()).toBe('/second');
    });
  });

  describe('when another one holds the right to load', () => {
    const hold = (holder: string, silentMs: number) =>
      at().driver.executeQuery(
        "MERGE (l:TenureNode:TenureLoad {tenureDs: 0, id: 'tenure:load'}) ON CREATE SET l.last = 0 SET l.holder = $holder, l.host = 'elsewhere', l.pid = 7, l.beat = timestamp() - $silentMs",
        { holder, silentMs },
      );
    beforeEach(async () => {
      await load(graphOf({ rights: [{ id: 'right:a' }] }));
    });

    test('waits, says so, and is refused when the other does not end', async () => {
      await hold('other', 0);
      const told: string[] = [];
      await expect(
        load(graphOf(OLD), {
          waitMs: 600,
          onProgress: ({ phase, what }) => told.push(`${phase}: ${what}`),
        }),
      ).rejects.toMatchObject({
        code: 'LOAD_RUNNING',
        message: 'another load is running (process 7 on elsewhere): try again when it has ended',
      });
      expect(told).toEqual(['waiting: another load is running (process 7 on elsewhere): waiting']);
    });

    test('takes over from one that has been silent for too long', async () => {
      await hold('other', 60_000);
      expect((await load(graphOf(OLD), { waitMs: 0 })).unchanged).toBe(false);
      expect((await (await store.snapshot()).dataset()).counts.RIGHT).toBe(3);
    });

    test('that has itself been taken over writes nothing more, and the graph stays', async () => {
      const { driver } = at();
      const openSession = driver.session.bind(driver);
      let isWritingAssets = false;
      const sessions = vi.spyOn(driver, 'session').mockImplementation((config) => {
        const session = openSession(config);
        const write = session.executeWrite.bind(session);
        session.executeWrite = async (work, options) => {
          const isRobbed = isWritingAssets;
          isWritingAssets = false;
          if (isRobbed) await hold('thief', 0);
          return write(work, options);
        };
        return session;
      });
      const robbed = loadGraph(driver, graphOf(OLD), {
        onProgress: ({ what }) => {
          isWritingAssets = what === 'ASSET';
        },
      });
      try {
        await expect(robbed).rejects.toMatchObject({ code: 'LOAD_LOST' });
      } finally {
        sessions.mockRestore();
      }
      expect((await (await store.snapshot()).dataset()).counts.RIGHT).toBe(1);
      expect(
        (
          await rows<{ holder: string }>(
            "MATCH (l:TenureNode {tenureDs: 0, id: 'tenure:load'}) RETURN l.holder AS holder",
          )
        )[0]!.holder,
      ).toBe('thief');
      await hold('thief', 60_000);
    });
  });
});
