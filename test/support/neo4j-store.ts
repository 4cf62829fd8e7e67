import { loadGraph } from '../../src/ingest/load/load.ts';
import type { Graph } from '../../src/domain/model/graph.ts';
import { openDriver } from '../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { deleteAll, type Neo4jAtHand, PLANNING_MS } from './neo4j.ts';

/**
 * A store over the test run's Neo4j, with a graph loaded into it and nothing else; closing it
 * closes its own driver only. A graph that is loaded already is not loaded again.
 */
export async function neo4jStoreOf(graph: Graph, at: Neo4jAtHand): Promise<Store> {
  if (at.kept !== graph.version) {
    at.kept = null;
    await deleteAll(at.driver);
    await loadGraph(at.driver, graph, { keepMs: 0 });
    at.kept = graph.version;
  }
  return neo4jStore(openDriver(at), { timeoutMs: PLANNING_MS });
}
