import { buildASTSchema, concatAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/graphql/limits.ts';
import type { Api } from '../../../src/http/api.ts';
import { typeDefs } from '../../../src/graphql/type-defs.ts';
import { idsIn, STORY } from '../../../src/web/playground/example-queries.ts';
import { factsGraph } from '../../support/fixture.ts';
import { post, served } from '../../support/served.ts';
import { memoryOf } from '../../support/memory.ts';

const TABS = STORY.map(
  (query) => [/query (\w+)/.exec(query.replaceAll(/^#.*$/gm, ''))![1]!, query] as const,
);

describe('the tabs of the playground', () => {
  let api: Api;
  beforeAll(async () => {
    const graph = await factsGraph();
    api = await served({ store: memoryOf(graph) });
  });
  afterAll(async () => {
    await api.stop(0);
  });

  test('tell the story in order', () => {
    expect(TABS.map(([name]) => name)).toEqual([
      'Holders',
      'Hindsight',
      'Assumption',
      'Lapses',
      'Overnight',
      'Connections',
      'Lineage',
    ]);
  });

  test.each(TABS)('%s fits the schema', (_, query) => {
    expect(
      validate(
        buildASTSchema(concatAST([...typeDefs()])),
        parse(query, { maxTokens: LIMITS.tokens }),
      ),
    ).toEqual([]);
  });

  test('need these ids in the dataset', () => {
    expect(TABS.map(([name, query]) => [name, idsIn(query)])).toEqual([
      ['Holders', []],
      ['Hindsight', []],
      ['Assumption', ['event:agi-panel-verified', 'party:microsoft']],
      ['Lapses', []],
      ['Overnight', ['party:microsoft']],
      ['Connections', ['party:oracle', 'party:microsoft']],
      ['Lineage', ['right:2026-04-revshare-o2m']],
    ]);
  });

  test.each(TABS)('%s is answered, and not with nothing', async (_, query) => {
    const { body } = await post(api, { query });
    expect(body.errors).toBeUndefined();
    expect(listsIn(body.data).filter((list) => list.length > 0).length).toBeGreaterThan(0);
    const [answer] = Object.values(body.data!);
    expect(isEmpty(answer)).toBe(false);
  });

  test('the assumption of the what-if tab changes something', async () => {
    const { body } = await post(api, { query: STORY[2]! });
    expect(JSON.stringify(body.data)).toContain('"dependsOnAssumption":true');
  });

  test('Microsoft lost something overnight', async () => {
    const { body } = await post(api, { query: STORY[4]! });
    expect(
      (body.data as { readonly rightsDiff: { readonly lost: readonly unknown[] } }).rightsDiff.lost
        .length,
    ).toBeGreaterThan(0);
  });
});

function listsIn(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsIn) : [];
}

/** A list without entries, or an object whose first list has none. */
function isEmpty(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : listsIn(value)[0]?.length === 0 || value === null;
}
