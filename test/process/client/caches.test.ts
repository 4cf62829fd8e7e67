/** The caches by id that people use, with real answers: what is asked one after the other is read back as it was answered. */
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  introspectionFromSchema,
  parse,
  print,
} from 'graphql';
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keys, possibleTypes, typePolicies } from '../../../client/src/index.ts';
import { typeDefs } from '../../../src/graphql/type-defs.ts';
import type { Api } from '../../../src/http/api.ts';
import { relayRequest } from '../../support/relay-request.ts';
import { post, served } from '../../support/served.ts';

/** Not imported by its name: its types declare a window for the whole program. */
const APOLLO: string = process.env['APOLLO_CLIENT'] ?? '@apollo/client';
const { ApolloClient, HttpLink, InMemoryCache } = (await import(APOLLO)) as {
  readonly ApolloClient: new (options: object) => { query(options: object): Promise<unknown> };
  readonly HttpLink: new (options: object) => object;
  readonly InMemoryCache: new (options: object) => { readQuery(options: object): unknown };
};
const schema = buildASTSchema(concatAST([...typeDefs()]));
let api: Api;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.stop(0));

/** A client with a cache: asks the server, and reads what it keeps. */
interface CachingClient {
  ask(document: DocumentNode): Promise<void>;
  read(document: DocumentNode): unknown;
}

const CLIENTS: Readonly<Record<string, (url: string) => CachingClient>> = {
  'Apollo Client': (uri) => {
    const cache = new InMemoryCache({ typePolicies, possibleTypes });
    const client = new ApolloClient({ link: new HttpLink({ uri }), cache });
    return {
      ask: async (query) => {
        await client.query({ query, fetchPolicy: 'network-only' });
      },
      read: (query) => cache.readQuery({ query }),
    };
  },
  Graphcache: (url) => {
    const client = new Client({
      url,
      preferGetMethod: false,
      exchanges: [
        cacheExchange({ schema: introspectionFromSchema(schema) as never, keys }),
        fetchExchange,
      ],
    });
    return {
      ask: async (query) => {
        const { error } = await client.query(query, {}, { requestPolicy: 'network-only' });
        if (error) throw error;
      },
      read: (query) => client.readQuery(query, {}, { requestPolicy: 'cache-only' })?.data,
    };
  },
  Relay: () => {
    const environment = new Environment({
      network: Network.create(async ({ text }) => (await post(api, { query: text })).body as never),
      store: new Store(new RecordSource()),
    });
    return {
      ask: async (query) => {
        const request = relayRequest(query, schema);
        environment.retain(createOperationDescriptor(request, {}));
        await fetchQuery(environment, request, {}).toPromise();
      },
      read: (query) => {
        const { fragment } = createOperationDescriptor(relayRequest(query, schema), {});
        const { data, isMissingData } = environment.lookup(fragment);
        return isMissingData ? null : data;
      },
    };
  },
};

/** What the server itself answers. */
async function answerTo(document: DocumentNode): Promise<unknown> {
  const { body } = await post(api, { query: print(document) });
  expect(body.errors).toBeUndefined();
  return body.data;
}

function withoutTypes(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (name, value: unknown) => (name.startsWith('__') ? undefined : value)),
  );
}

describe.each(Object.entries(CLIENTS))('the cache of %s', (_, clientOf) => {
  /** Asks all, one after the other, then reads each back. */
  async function expectKept(...questions: readonly string[]): Promise<void> {
    const client = clientOf(`${api.address}/graphql`);
    const documents = questions.map((text) => parse(text));
    for (const document of documents) await client.ask(document);
    for (const document of documents)
      expect(withoutTypes(client.read(document))).toEqual(await answerTo(document));
  }

  const right = (name: string, view: string) =>
    `query ${name} { view(${view}) { id right(id: "right:ip-exclusivity") {
      id ref rank evaluation { status explanation } holder { id name held { totalCount } }
    } } }`;

  test('keeps two views of one right apart', () =>
    expectKept(
      right('Before', 'at: { on: "2026-04-26" }'),
      right('After', 'at: { on: "2026-04-27" }'),
      right('Then', 'at: { on: "2026-04-27" }, knownAt: "2026-04-26"'),
      right(
        'IfSo',
        'at: { year: 2030 }, assume: [{ event: "event:agi-verified", on: "2029-06-30" }]',
      ),
    ));

  test('keeps the fields that two components ask of one party and of one evaluation', () =>
    expectKept(
      `query One { party(id: "party:microsoft") { id name held { totalCount edges { evaluation { status } node { id } } } }
        right(id: "right:licence-2032") { id evaluation { status } effective { lastDay } } }`,
      `query Two { party(id: "party:microsoft") { id kind held { edges { cursor evaluation { explanation } node { id label } } } }
        right(id: "right:licence-2032") { id evaluation { explanation } effective { open } } }`,
    ));

  test('keeps a list of one year beside that of another', () => {
    const list = (name: string, year: number) =>
      `query ${name} { rights(year: ${year}) { edges { evaluation { status certainty } node { id label evaluation(year: ${year}) { status } } } } }`;
    return expectKept(list('Now', 2026), list('Later', 2031));
  });

  test('loads more below a view, by the id of the view', async () => {
    const first = `query First { view(at: { year: 2027 }) { id rights(first: 2) { edges { cursor node { id label evaluation { status } } } pageInfo { endCursor } } } }`;
    const { view } = (await answerTo(parse(first))) as {
      readonly view: { readonly id: string; readonly rights: { pageInfo: { endCursor: string } } };
    };
    await expectKept(
      first,
      `query More { node(id: "${view.id}") { id ... on GraphView { rights(first: 2, after: "${view.rights.pageInfo.endCursor}") {
        edges { cursor node { id label evaluation { status } } } pageInfo { endCursor } } } } }`,
    );
  });

  test('keeps both sides of a difference', () =>
    expectKept(`query Difference { rightsDiff(from: { at: { on: "2026-04-26" } }, to: { at: { on: "2026-04-27" } }) {
      changed { before { id ref evaluation { status explanation } } after { id ref evaluation { status explanation } } fields { field before after } }
      gained { id evaluation { status } } lost { right { id evaluation { status } } explanation }
    } }`));
});
