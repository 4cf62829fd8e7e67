import { expect, test } from 'vitest';
import { factLines, sizeOf } from '../../../../bench/generate/facts.ts';
import { buildGraph } from '../../../../src/ingest/assemble/build-graph.ts';
import { checkedFacts } from '../../../../src/ingest/facts.ts';
import { seedSource } from '../../../../src/ingest/load/seed-source.ts';
import type { LoadSource } from '../../../../src/ingest/load/source.ts';
import { graphSource } from '../../../support/graph-source.ts';
import { NODE_TYPES } from '../../../../src/domain/model/record.ts';
import { versionsOf } from '../../../../src/domain/rights/versions.ts';
import { RECORDED_AT } from '../../../support/fixture.ts';
import { inFolder } from '../../../support/folder.ts';
import { aSeed, type RawSeed } from '../../../support/seed.ts';

const jsonl = (records: Readonly<Record<string, readonly object[]>>) =>
  Object.entries(records)
    .flatMap(([list, all]) => all.map((record) => `${JSON.stringify({ [list]: record })}\n`))
    .join('');

const LINKED: RawSeed = {
  rights: [
    { id: 'right:b', conditions: ['condition:ends'], alternativeTo: ['right:a'] },
    { id: 'right:a' },
    { id: 'right:wrong' },
    {
      id: 'right:right',
      corrects: { right: 'right:wrong', reason: 'misread', known: '2025-06-01' },
    },
    { id: 'right:gone', withdrawn: { known: '2025-06-01', reason: 'never said' } },
    { id: 'right:old', term: { edtf: '2025-01-01/..' } },
    { id: 'right:new', term: { edtf: '2026-01-01/..' } },
    { id: 'right:plain' },
  ],
  acts: [
    { kind: 'SUPERSEDES', effective: '2026-01-01', ends: ['right:old'], introduces: ['right:new'] },
  ],
};
const BULK = [...factLines(sizeOf(400), 7)].map((line) => `${JSON.stringify(line)}\n`).join('');

async function everything(source: LoadSource) {
  const all = [];
  for (const type of NODE_TYPES) {
    if (type === 'EVIDENCE') continue;
    for await (const loading of source.records(type))
      all.push({ ...loading, record: own(loading.record) });
  }
  return all.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

/** Without the stamp. */
function own<R extends { readonly id: string }>(record: R): R {
  return { ...record, recordedAt: undefined };
}

test.each([
  ['facts that are linked in every way', jsonl(aSeed(LINKED))],
  ['bulk', BULK],
])('%s, record by record, load as the whole graph does', (_, lines) =>
  inFolder({ 'facts.jsonl': lines }, async (folder) => {
    const { seed } = await checkedFacts(folder);
    const graph = buildGraph(seed, RECORDED_AT);
    const source = seedSource(seed);
    expect(source.version).toBe(graph.version);
    expect(await everything(source)).toEqual(
      await everything(graphSource(graph, versionsOf(graph))),
    );
  }),
);
