/** Free text of any script and length finds the same in both stores, and is never a fault. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, askOf } from '../../support/over-stores.ts';
import { factsGraph } from '../../support/fixture.ts';
import { describeOnLoadedNeo4j } from '../../support/neo4j.ts';
import { neo4jStoreOf } from '../../support/neo4j-store.ts';
import { runs } from '../../support/runs.ts';
import type { Store } from '../../../src/store/store.ts';
import { memoryOf } from '../../support/memory.ts';

const TODAY = '2026-11-24';
const QUERY = `query ($text: String!) {
  search(text: $text, first: 100) { edges { node { id } } counts { type count } }
  rights(filter: { text: $text }) { totalCount }
  parties(text: $text) { nodes { id } }
  agreements(text: $text) { totalCount }
  clauses(text: $text) { totalCount }
  deals(text: $text) { totalCount }
  events(text: $text) { totalCount }
}`;
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_124);

const script = fc.constantFrom(
  'abcdefghijklmnopqrstuvwxyz',
  'éäßøæþłñ',
  'абвгдежз',
  'αβγδεζ',
  'אבגדה',
  'ابتثج',
  'अआइईउ',
  '東京会社株式',
  'カタカナ',
  '한국어말',
  '\u3316\ufdfa\ufb03',
  '𐐨𐑀𝔘𠜎',
  '0123456789',
  '"*:()~^+-\\/&|! ',
);
const letters = script.chain((unit) =>
  fc.string({ unit: fc.constantFrom(...unit), minLength: 1, maxLength: 60 }),
);
const known = fc
  .tuple(
    fc.constantFrom('exclusivity', 'microsoft', 'stargate', 'licence', 'compute', 'research'),
    fc.nat(10),
    letters,
  )
  .map(([word, at, other]) => word.slice(0, at) + other.slice(0, 2) + word.slice(at + 1));
const text = fc
  .array(fc.oneof(letters, known), { minLength: 1, maxLength: 25 })
  .map((words) => words.join(' '));

describeOnLoadedNeo4j('both stores', (at) => {
  let memory: Store;
  let neo4j: Store;
  beforeAll(async () => {
    const graph = await factsGraph();
    memory = memoryOf(graph);
    neo4j = await neo4jStoreOf(graph, at());
  });
  afterAll(() => neo4j.close());

  const answer = async (store: Store, asked: string) => {
    const { data, errors } = await askOf(() => store, TODAY)(QUERY, { text: asked });
    return errors ? errors.map(({ extensions }) => extensions?.['code']) : sorted(data);
  };

  test.each([
    ['300 letters of Chinese', '漢字会社株式東京大阪'.repeat(30)],
    ['a word of 350 letters', 'x'.repeat(350)],
    ['a word of 80 Korean letters', '한'.repeat(80)],
    ['20 words of 24 letters', Array(20).fill('qwertyuiopasdfghjklzxcvb').join(' ')],
  ])('find nothing for %s', async (_, asked) => {
    const [inMemory, inNeo4j] = [await answer(memory, asked), await answer(neo4j, asked)];
    expect(inNeo4j).toEqual(inMemory);
    expect(JSON.stringify(inNeo4j)).not.toContain('"id"');
  });

  test('find the same for any text, or refuse it alike', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, known), async (asked) => {
        const found = await answer(neo4j, asked);
        expect(found).toEqual(await answer(memory, asked));
        expect(JSON.stringify(found)).not.toContain('INTERNAL');
      }),
      { seed: SEED, ...runs(20) },
    );
  });
});

/**
 * Hits as a set, since the stores may order them differently; of more than a page only the counts
 * are compared.
 */
function sorted(data: Answer['data']) {
  const { search, ...lists } = data as {
    search: { edges: { node: { id: string } }[]; counts: { count: number }[] };
  };
  const { edges, counts } = search;
  const isWhole = counts.reduce((sum, { count }) => sum + count, 0) === edges.length;
  return { hits: isWhole ? edges.map(({ node }) => node.id).sort() : [], counts, ...lists };
}
