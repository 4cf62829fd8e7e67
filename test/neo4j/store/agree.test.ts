/** Both stores give the same answer to every question, over generated graphs. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGraph } from '../../../src/ingest/load/load.ts';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { arbitraryGraph } from '../../support/arbitrary-graph.ts';
import { type Asked, arbitraryAsked } from '../../support/arbitrary-question.ts';
import { forEachAtOnce } from '../../support/at-once.ts';
import { memoryOf } from '../../support/memory.ts';
import { describeOnNeo4j, PLANNING_MS } from '../../support/neo4j.ts';
import { runs } from '../../support/runs.ts';

const GRAPHS = runs(4).numRuns;
const QUESTIONS = 100;

describeOnNeo4j('both stores', (at) => {
  /**
   * As usual, and one that keeps nothing and looks for the way with the fewest rights to look at
   * even where there are few.
   */
  let stores: readonly [Store, Store];
  beforeAll(() => {
    const driver = openDriver(at());
    stores = [
      neo4jStore(driver, { timeoutMs: PLANNING_MS }),
      neo4jStore(driver, { timeoutMs: PLANNING_MS, smallGraphVersions: 0, cacheMb: 0 }),
    ];
  });
  afterAll(() => stores[0].close());

  // Other graphs and questions are asked with another AGREE_SEED.
  const seed = Number(process.env['AGREE_SEED'] ?? 20_261_124);
  const graphs = fc.sample(arbitraryGraph, { numRuns: GRAPHS, seed });
  const questions = fc.sample(arbitraryAsked, { numRuns: GRAPHS * QUESTIONS, seed });

  test.each(graphs.map((graph, i) => [i, graph] as const))(
    `agree on ${QUESTIONS} questions about graph %i (seed ${seed})`,
    async (i, graph) => {
      await loadGraph(at().driver, graph, { keepMs: 0 });
      const [memory, neo4j] = await Promise.all([
        memoryOf(graph).snapshot(),
        stores[i % 2 === 0 ? 0 : 1].snapshot(),
      ]);
      const ofGraph = questions.slice(i * QUESTIONS, (i + 1) * QUESTIONS);
      await forEachAtOnce(ofGraph, async ({ name, ask }) => {
        const [expected, found] = await Promise.all([answer(ask, memory), answer(ask, neo4j)]);
        expect({ question: name, answer: found }).toEqual({ question: name, answer: expected });
      });
    },
    300_000,
  );
});

function answer(ask: Asked['ask'], snapshot: Parameters<Asked['ask']>[0]): Promise<unknown> {
  return ask(snapshot);
}
