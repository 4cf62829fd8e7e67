import { askerOf } from '../ask.ts';
import { medians, slice, type Slice } from '../measure.ts';
import type { BenchOptions } from '../options.ts';
import { serve } from '../process.ts';

/** One request over HTTP, answered by our layer and by Apollo's standalone server. */
export interface HttpFigures {
  readonly name: string;
  readonly atOnce: number;
  readonly ours: Slice;
  readonly apollo: Slice;
}

const QUERIES = {
  'one field': '{ __typename }',
  'a list of 50': '{ parties(first: 50) { nodes { id name kind country } } }',
  'a page of 50 rights':
    '{ rights(year: 2015, first: 50) { edges { node { id label kind holder { name } effective { startEarliest lastDay } } } } }',
} as const;

const PRODUCTION = { NODE_ENV: 'production' };

/**
 * Measures HTTP and GraphQL alone: the same schema, resolvers and graph in memory, in two
 * processes.
 */
export async function measureHttp(
  { rounds, sliceMs }: BenchOptions,
  tell: (line: string) => void,
): Promise<readonly HttpFigures[]> {
  tell("HTTP: our layer beside Apollo's standalone server");
  const ours = await serve('bench/http/ours.ts', PRODUCTION);
  const apollo = await serve('bench/http/apollo.ts', PRODUCTION);
  const sides = {
    ours: askerOf(`${ours.address}/graphql`),
    apollo: askerOf(apollo.address),
  };
  try {
    const cases = Object.entries(QUERIES).flatMap(([name, query]) =>
      [1, 16].map((atOnce) => ({
        name,
        atOnce,
        body: JSON.stringify({ query }),
        ours: [] as Slice[],
        apollo: [] as Slice[],
      })),
    );
    for (const { body, atOnce } of cases)
      for (const side of Object.values(sides)) await slice(() => side.send(body), atOnce, sliceMs);
    for (let round = 0; round < rounds; round++) {
      for (const one of cases) {
        const order =
          round % 2 === 0 ? (['ours', 'apollo'] as const) : (['apollo', 'ours'] as const);
        for (const side of order)
          one[side].push(await slice(() => sides[side].send(one.body), one.atOnce, sliceMs));
      }
    }
    return cases.map(({ name, atOnce, ...one }) => ({
      name,
      atOnce,
      ours: medians(one.ours),
      apollo: medians(one.apollo),
    }));
  } finally {
    for (const side of Object.values(sides)) side.close();
    await Promise.all([ours.stop(), apollo.stop()]);
  }
}
