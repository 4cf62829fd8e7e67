import { afterAll, beforeAll, describe } from 'vitest';
import { contextFor } from '../../src/graphql/context.ts';
import { graphqlServer } from '../../src/graphql/server.ts';
import { logAt } from '../../src/log.ts';
import type { Graph } from '../../src/domain/model/graph.ts';
import type { Store } from '../../src/store/store.ts';
import { parseDay } from '../../src/domain/time/day.ts';
import { describeOnLoadedNeo4j } from './neo4j.ts';
import { neo4jStoreOf } from './neo4j-store.ts';
import { memoryOf } from './memory.ts';

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors:
    | readonly {
        readonly message: string;
        readonly extensions?: Readonly<Record<string, unknown>>;
      }[]
    | undefined;
}

/** Asks the GraphQL server, without HTTP. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/**
 * Describes a suite twice: over the memory store and over a real Neo4j, both with one graph loaded.
 *
 * @param options.today  the day that the server takes for today
 */
export function overStores(
  graphOf: () => Promise<Graph> | Graph,
  { today }: { readonly today: string },
  suite: (ask: Ask, store: Store['kind']) => void,
): void {
  describe('over memory', () => {
    let store: Store;
    beforeAll(async () => {
      const graph = await graphOf();
      store = memoryOf(graph);
    });
    suite(
      askOf(() => store, today),
      'MEMORY',
    );
  });
  describeOnLoadedNeo4j('over Neo4j', (at) => {
    let store: Store;
    beforeAll(async () => {
      store = await neo4jStoreOf(await graphOf(), at());
    });
    afterAll(async () => (store as Store | undefined)?.close());
    suite(
      askOf(() => store, today),
      'NEO4J',
    );
  });
}

// One for all: it holds the schema, and no store.
const server = graphqlServer(logAt('error'));

/** Asks a server over a store. */
export function askOf(store: () => Store, today: string): Ask {
  return async (query, variables = {}) => {
    const contextValue = contextFor(store(), {
      today: parseDay(today),
      apiVersion: 'test',
      requestId: 'test',
    });
    const { body } = await server.executeOperation(
      { query, variables: { ...variables } },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
    // As it leaves the server: without the prototypes that an executed answer has.
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
}
