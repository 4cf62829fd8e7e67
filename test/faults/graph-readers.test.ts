/** People who read the graph by its labels while loads replace it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versionsOf } from '../../src/domain/rights/versions.ts';
import type { Graph } from '../../src/domain/model/graph.ts';
import { loadGraph, type LoadOptions } from '../../src/ingest/load/load.ts';
import { graphSource } from '../support/graph-source.ts';
import { type OwnNeo4j, ownNeo4j } from '../support/own-neo4j.ts';
import { missingHere } from '../support/places.ts';
import { runs } from '../support/runs.ts';
import { graphOf } from '../support/seed.ts';

const missing = (await missingHere()) !== null;
const RIGHTS = runs(2_000).numRuns;

/** Rows, not counts: Neo4j answers `count(p)` from a store of counts. */
const READ = 'MATCH (r:Right)-[:HELD_BY]->(:Party) RETURN r.id AS id';

function graph(label: string): Graph {
  const rights = Array.from({ length: RIGHTS }, (_, i) => ({ id: `right:r${i}`, label }));
  return graphOf({ rights });
}

describe.skipIf(missing)('who reads rows of the graph while it is replaced', () => {
  let database: OwnNeo4j;
  const [one, other] = [graph('One label'), graph('Another label')];
  const load = (loaded: Graph, options: LoadOptions = {}) =>
    loadGraph(database.driver, graphSource(loaded, versionsOf(loaded)), { keepMs: 0, ...options });
  const ids = async () =>
    (await database.driver.executeQuery(READ)).records.map((row) => String(row.get('id')));
  /** The number of rows of every reading while some work is done. */
  const readWhile = async (work: () => Promise<unknown>): Promise<readonly number[]> => {
    const seen: number[] = [];
    let working = true;
    const readers = [1, 2].map(async () => {
      while (working) seen.push((await ids()).length);
    });
    await work().finally(() => (working = false));
    await Promise.all(readers);
    return seen;
  };

  beforeAll(async () => {
    database = await ownNeo4j('readers', { heapMb: 1024 });
    await load(one);
  }, 900_000);
  afterAll(() => database.end());

  test(
    'never sees a right twice, and all of them once the load has ended',
    { timeout: 900_000 },
    async () => {
      const seen = await readWhile(() => load(other));
      expect(Math.max(...seen)).toBe(RIGHTS);
      const now = await ids();
      expect([now.length, new Set(now).size]).toEqual([RIGHTS, RIGHTS]);
    },
  );

  // One reading in some hundred sees it, at 20,000 rights: RUNS=10.
  test.skipIf(RIGHTS < 20_000)(
    'would see some twice if the labels moved in one transaction',
    { timeout: 900_000 },
    async () => {
      const ended = new AbortController();
      await load(one, {
        keepMs: 600_000,
        signal: ended.signal,
        onLoaded: () => ended.abort(), // the replaced nodes stay, without labels
      });
      const flip = `MATCH (shown:Right) REMOVE shown:Right SET shown:TenureFlipped WITH count(*) AS hidden
        MATCH (n:TenureRight) WHERE NOT n:TenureFlipped SET n:Right WITH count(*) AS given
        MATCH (n:TenureFlipped) REMOVE n:TenureFlipped`;
      let most = 0;
      for (let flips = 0; flips < 60 && most <= RIGHTS; flips++)
        most = Math.max(most, ...(await readWhile(() => database.driver.executeQuery(flip))));
      expect(most).toBeGreaterThan(RIGHTS);
    },
  );
});
