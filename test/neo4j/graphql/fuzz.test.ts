import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { buildASTSchema, concatAST, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { typeDefs } from '../../../src/graphql/type-defs.ts';
import { NODE_TYPES } from '../../../src/domain/model/record.ts';
import type { Store } from '../../../src/store/store.ts';
import { type AskedDocument, arbitraryDocument } from '../../support/arbitrary-document.ts';
import { forEachAtOnce } from '../../support/at-once.ts';
import { fixtureGraph } from '../../support/fixture.ts';
import { describeOnLoadedNeo4j } from '../../support/neo4j.ts';
import { neo4jStoreOf } from '../../support/neo4j-store.ts';
import { post, scenarioStore, served } from '../../support/served.ts';

/** How much memory may grow by, once the server is warm: what caches may hold. */
const MOST_GROWTH_MB = 48;
const COUNT = Number(process.env['FUZZ_COUNT'] ?? 300);
/** Another one asks other questions. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
/**
 * Words that would tell of queries, program text, addresses or machines; none of them is ever sent
 * by these tests.
 */
const INSIDES =
  /\bMATCH\b|\bRETURN\b|\bUNWIND\b|node_modules|\.ts:\d|\bat \w+ \(|bolt:|neo4j|ECONN|127\.0\.0\.1|\bundefined\b/i;

describe('over memory', () => {
  let api: Api;
  beforeAll(async () => {
    api = await served({ store: await scenarioStore() });
  });
  afterAll(() => api.stop(0));
  fuzz(() => api, COUNT, SEED);
});

describeOnLoadedNeo4j('over Neo4j', (at) => {
  let store: Store;
  let api: Api;
  beforeAll(async () => {
    store = await neo4jStoreOf(await fixtureGraph(), at());
    api = await served({ store });
  });
  afterAll(async () => {
    await api.stop(0);
    await store.close();
  });
  fuzz(() => api, Math.ceil(COUNT / 5), SEED + 1);
});

function fuzz(api: () => Api, count: number, seed: number): void {
  test(
    `${count} questions, good and bad, are each answered or refused; none finds a fault of ours, or is told of our insides`,
    { timeout: 300_000 },
    async () => {
      const questions = await arbitraryQuestions(count, seed);
      const warmUp = Math.floor(count / 4);
      const ask = (asked: AskedDocument) => isAnsweredOrRefused(api(), asked);
      await forEachAtOnce(questions.slice(0, warmUp), ask);
      const heap = heapMb();
      await forEachAtOnce(questions.slice(warmUp), ask);
      const grownMb = heapMb() - heap;
      expect(grownMb).toBeLessThan(MOST_GROWTH_MB);
    },
  );

  test('after all of them it still answers', async () => {
    const { status, body } = await post(api(), { query: '{ rights(year: 2027) { totalCount } }' });
    expect([status, body.errors]).toEqual([200, undefined]);
    expect((body.data as { rights: { totalCount: number } }).rights.totalCount).toBeGreaterThan(0);
  });
}

async function arbitraryQuestions(count: number, seed: number): Promise<readonly AskedDocument[]> {
  const graph = await fixtureGraph();
  const ids = NODE_TYPES.flatMap((type) => graph.records[type].slice(0, 6).map(({ id }) => id));
  return fc.sample(arbitraryDocument(schemaOf(), ids), { numRuns: count, seed });
}

async function isAnsweredOrRefused(api: Api, { body, contentType }: AskedDocument): Promise<void> {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': contentType, 'apollo-require-preflight': 'yes' },
    body,
  });
  const text = await response.text();
  const about = `${body.slice(0, 3_000)}\nwas answered ${response.status} ${text.slice(0, 2_000)}`;
  expect([200, 400, 413, 415], about).toContain(response.status);
  const answer = JSON.parse(text) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  if (answer.errors === undefined) {
    expect(response.status, about).toBe(200);
    return;
  }
  expect(answer.errors.length, about).toBeGreaterThan(0);
  expect(answer.data ?? null, about).toBeNull();
  for (const { message, extensions } of answer.errors) {
    expect(extensions.code, about).toMatch(/^(?!INTERNAL)[A-Z_]+$/);
    if (!INSIDES.test(body)) expect(message, about).not.toMatch(INSIDES);
  }
}

function schemaOf(): GraphQLSchema {
  return buildASTSchema(concatAST([...typeDefs()]));
}

/** What is in use, after what is not has been thrown away. */
function heapMb(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
