import type { Snapshot, Store } from '../../src/store/store.ts';

/**
 * A store that writes down what it is asked: one entry for each question, which for Neo4j is one
 * round trip.
 */
export function counted(store: Store, asked: string[]): Store {
  return {
    ...store,
    snapshot: async (options) => {
      asked.push('snapshot');
      return countedSnapshot(await store.snapshot(options), asked);
    },
  };
}

function countedSnapshot(snapshot: Snapshot, asked: string[]): Snapshot {
  return new Proxy(snapshot, {
    get: (target, name, receiver) => {
      const own: unknown = Reflect.get(target, name, receiver);
      if (typeof own !== 'function' || name === 'dataset') return own; // known since it was opened
      return (...given: readonly unknown[]): unknown => {
        asked.push(String(name));
        return own.apply(target, given);
      };
    },
  });
}
