/** What a question costs is told on request, and estimated near the truth. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/graphql/limits.ts';
import type { Api } from '../../../src/http/api.ts';
import { factsGraph } from '../../support/fixture.ts';
import { post, served } from '../../support/served.ts';
import { memoryOf } from '../../support/memory.ts';

let api: Api;
beforeAll(async () => {
  const graph = await factsGraph();
  api = await served({ store: memoryOf(graph) });
});
afterAll(() => api.stop(0));

interface Cost {
  readonly estimated: number;
  readonly actual: number | null;
  readonly limit: number;
  readonly booked: number;
}

const ask = async (query: string, wanted?: string) => {
  const { status, body } = await post(
    api,
    { query },
    wanted === undefined ? {} : { 'tenure-cost': wanted },
  );
  return {
    status,
    data: body.data,
    code: body.errors?.[0]?.extensions['code'],
    message: body.errors?.[0]?.message,
    cost: (body as { readonly extensions?: { readonly cost?: Cost } }).extensions?.cost,
  };
};

const AGREEMENTS =
  '{ agreements(first: 100) { nodes { id title clauses { id grants { id label evidence { source { id title publisher } } } } } } }';

describe('tenure-cost', () => {
  test('without it an answer has no extensions', async () => {
    expect((await ask('{ __typename }')).cost).toBeUndefined();
  });

  test('report tells the estimate, the fields of the answer, the limit and what was booked', async () => {
    const { data, cost } = await ask('{ rights(year: 2026, first: 2) { nodes { id } } }', 'report');
    expect(data).not.toBeNull();
    expect(cost).toMatchObject({ actual: 4, limit: LIMITS.cost });
    expect(cost!.estimated).toBe(4);
    expect(cost!.booked).toBeGreaterThanOrEqual(cost!.actual!);
  });

  test('estimate answers nothing, and tells what is over the limit too', async () => {
    const { data, cost, code } = await ask(AGREEMENTS, 'estimate');
    expect([data, code]).toEqual([null, undefined]);
    expect(cost).toEqual({
      estimated: cost!.estimated,
      actual: null,
      limit: LIMITS.cost,
      booked: 1,
    });
    const wide = `{ rights(first: 100) { nodes { holder { held(first: 100) { nodes { holder { held(first: 100) { nodes { id } } } } } } } } }`;
    expect((await ask(wide, 'estimate')).cost!.estimated).toBeGreaterThan(LIMITS.cost);
    expect(await ask(wide, 'report')).toMatchObject({ status: 400, code: 'QUERY_TOO_EXPENSIVE' });
  });

  test('introspection is estimated by the sizes of other lists, and booked by its own', async () => {
    const query = '{ __schema { types { name } } }';
    expect((await ask(query, 'estimate')).cost!.estimated).toBe(5);
    const { actual, booked } = (await ask(query, 'report')).cost!;
    expect(actual).toBeGreaterThan(100);
    expect(booked).toBe(actual);
  });

  test('another word is refused', async () => {
    expect(await ask('{ __typename }', 'all')).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      message: 'tenure-cost must be report or estimate: all',
    });
  });
});

describe('estimates', () => {
  const FOLDER = path.resolve(import.meta.dirname, '../../golden');
  const goldens = readdirSync(FOLDER).filter(
    (file) => file.endsWith('.graphql') && file !== 'released.graphql',
  );

  test('a page of agreements with clauses, rights and sources is answered', async () => {
    const { cost, code } = await ask(AGREEMENTS, 'report');
    expect(code).toBeUndefined();
    expect(cost!.estimated / cost!.actual!).toBeLessThan(20);
  });

  test.each(goldens)('%s comes to a tenth to twenty times its estimate', async (file) => {
    const { cost, code, message } = await ask(
      readFileSync(path.join(FOLDER, file), 'utf8'),
      'report',
    );
    expect([code, message]).toEqual([undefined, undefined]);
    const ratio = cost!.estimated / cost!.actual!;
    expect(ratio, `${cost!.estimated} for ${cost!.actual}`).toBeGreaterThan(0.1);
    expect(ratio, `${cost!.estimated} for ${cost!.actual}`).toBeLessThan(20);
  });
});
