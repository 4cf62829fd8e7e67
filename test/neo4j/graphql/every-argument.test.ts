/**
 * Every argument of every field takes the longest, widest and strangest values that pass the
 * limits: both stores answer or refuse alike, and nothing is a fault of ours.
 */
import { buildASTSchema, concatAST } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeDefs } from '../../../src/graphql/type-defs.ts';
import { forEachAtOnce } from '../../support/at-once.ts';
import { everyArgument, type ExtremeQuestion } from '../../support/every-argument.ts';
import { factsGraph } from '../../support/fixture.ts';
import { describeOnLoadedNeo4j } from '../../support/neo4j.ts';
import { neo4jStoreOf } from '../../support/neo4j-store.ts';
import { type Ask, askOf } from '../../support/over-stores.ts';
import type { Store } from '../../../src/store/store.ts';
import { memoryOf } from '../../support/memory.ts';

const TODAY = '2026-11-24';
const graph = await factsGraph();
const sampleIds = {
  right: graph.records.RIGHT[0]!.id,
  agreement: graph.records.AGREEMENT[0]!.id,
  deal: graph.records.DEAL[0]!.id,
  event: graph.records.EVENT[0]!.id,
  source: graph.records.SOURCE[0]!.id,
};
const questions = everyArgument(buildASTSchema(concatAST([...typeDefs()])), sampleIds);
const fieldOf = ({ place }: ExtremeQuestion) => place.slice(0, place.indexOf('('));
const byField = [...new Set(questions.map(fieldOf))].map(
  (field) => [field, questions.filter((question) => fieldOf(question) === field)] as const,
);
const FAULTS = ['INTERNAL', 'STORE_UNAVAILABLE', 'QUERY_TIMEOUT', 'GRAPHQL_VALIDATION_FAILED'];

test('the schema has some fifty fields with arguments', () => {
  expect(byField.length).toBeGreaterThan(30);
  expect(questions.length).toBeGreaterThan(1_000);
});

describeOnLoadedNeo4j('both stores', (at) => {
  let neo4j: Store;
  const memory = memoryOf(graph);
  beforeAll(async () => {
    neo4j = await neo4jStoreOf(graph, at());
  });
  afterAll(() => neo4j.close());
  const asks: readonly Ask[] = [askOf(() => memory, TODAY), askOf(() => neo4j, TODAY)];

  test.each(byField)('answer %s alike', { timeout: 300_000 }, async (_, extremes) => {
    await forEachAtOnce(extremes, async (extreme) => {
      const [inMemory, inNeo4j] = await Promise.all(asks.map((ask) => outcomeOf(ask, extreme)));
      const about = `${extreme.place} ${JSON.stringify(extreme.variables).slice(0, 200)}`;
      expect({ about, ...inNeo4j }).toEqual({ about, ...inMemory });
      for (const code of inNeo4j!.codes ?? []) expect(FAULTS, about).not.toContain(code);
    });
  });
});

async function outcomeOf(ask: Ask, { query, variables }: ExtremeQuestion) {
  const { data, errors } = await ask(query, variables);
  return { data: data ?? null, codes: errors?.map(({ extensions }) => extensions?.['code']) };
}
