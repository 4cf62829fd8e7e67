/**
 * The words of every right of the real facts, in 2024, on the day that stands for today, and in
 * 2027. `UPDATE_GOLDEN=1` writes them anew: read each before you keep it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { factsGraph } from '../support/fixture.ts';
import { type Ask, overStores } from '../support/over-stores.ts';

const GOLDEN = path.join(import.meta.dirname, 'sentences.txt');
const TIMES = ['year: 2024', 'on: "2026-11-22"', 'year: 2027'];

const questionOf = (time: string) => `query Sentences($after: String) {
  rights(${time}, first: 100, after: $after, filter: { includeDeprecated: true }, statuses: [
    IN_FORCE, CONTINGENT, NOT_YET_EFFECTIVE, EXPIRED, TERMINATED, SUPERSEDED
  ]) {
    edges { node { ref } evaluation { explanation } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  readonly rights: {
    readonly edges: readonly {
      readonly node: { readonly ref: string };
      readonly evaluation: { readonly explanation: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function sentences(ask: Ask, time: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const { data, errors } = await ask(questionOf(time), { after });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = (data as unknown as Answer).rights;
    for (const { node, evaluation } of edges) found.set(node.ref, evaluation.explanation);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

overStores(factsGraph, { today: '2026-11-22' }, (ask, store) => {
  test('every right is told in the words of the golden', async () => {
    const told = await Promise.all(TIMES.map((time) => sentences(ask, time)));
    const text = [...told[0]!.keys()]
      .sort()
      .map((id) => {
        const lines = TIMES.map(
          (time, i) => `  ${time.replace(/\w+: /, '')}: ${told[i]!.get(id)}\n`,
        );
        return `${id}\n${lines.join('')}`;
      })
      .join('');
    if (store === 'MEMORY' && process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });
});
