import type { Graph } from '../../src/domain/model/graph.ts';
import { memoryStore } from '../../src/store/memory/memory-store.ts';
import type { Store } from '../../src/store/store.ts';

const stores = new WeakMap<Graph, Store>();

/** The store in memory of a graph, made once. */
export function memoryOf(graph: Graph): Store {
  let store = stores.get(graph);
  if (store === undefined) {
    store = memoryStore(graph);
    stores.set(graph, store);
  }
  return store;
}
