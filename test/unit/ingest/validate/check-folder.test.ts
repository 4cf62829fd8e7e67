/** A folder gone through in little memory says what one held in memory says. */
import { describe, expect, test } from 'vitest';
import { factLines, sizeOf } from '../../../../bench/generate/facts.ts';
import { checkFolder } from '../../../../src/ingest/validate/check-folder.ts';
import { checkSeed } from '../../../../src/ingest/validate/check-seed.ts';
import { buildGraph } from '../../../../src/ingest/assemble/build-graph.ts';
import { folderSource } from '../../../../src/ingest/load/folder-source.ts';
import { graphSource, type LoadSource } from '../../../../src/ingest/load/source.ts';
import { readSeed } from '../../../../src/ingest/read/read.ts';
import { SeedError } from '../../../../src/errors.ts';
import { NODE_TYPES } from '../../../../src/domain/model/record.ts';
import { versionsOf } from '../../../../src/domain/rights/versions.ts';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
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

describe.each([
  ['facts that are linked in every way', jsonl(aSeed(LINKED))],
  ['bulk', BULK],
])('%s', (_, lines) => {
  test.each([
    ['kept', Infinity],
    ['partly kept', 2_000],
    ['passing', 0],
  ])('as lines that are %s, load as the graph in memory does', (_, keptBytes) =>
    inFolder({ 'facts.jsonl': lines }, async (folder) => {
      const { faults, warnings, seed } = checkSeed(await readSeed(folder));
      expect(faults).toEqual([]);
      const graph = buildGraph(seed!, RECORDED_AT);
      const found = await checkFolder(folder, keptBytes);
      expect([found.faults, found.warnings]).toEqual([faults, warnings]);
      const source = folderSource(found.folder!);
      expect(source.version).toBe(graph.version);
      expect(await everything(source)).toEqual(
        await everything(graphSource(graph, versionsOf(graph))),
      );
    }),
  );
});

test('faults of lines are the same, with the same places, whether they are kept or not', () => {
  const { rights = [], ...others } = aSeed(LINKED);
  const faulty = [
    { ...rights[0], id: 'right:f1', holder: 'party:nobody' },
    { ...rights[0], id: 'right:a' },
    { ...rights[0], id: 'right:f2', rank: 'DEPRECATED' },
    { ...rights[0], id: 'right:f3', rank: 'PREFERRED', alternativeTo: ['right:f4'] },
    { ...rights[0], id: 'right:f4', rank: 'PREFERRED' },
    { ...rights[0], id: 'right:f5', corrects: { right: 'right:f6', reason: 'x' } },
    { ...rights[0], id: 'right:f6', corrects: { right: 'right:f5', reason: 'x' } },
    { ...rights[0], id: 'right:f7', wrong: 1 },
    { ...rights[0], id: 'right:f8', counterparty: rights[0]!['holder'] },
  ];
  const acts = [
    {
      ...others['acts']![0],
      id: 'act:late',
      ends: ['right:plain'],
      introduces: ['right:nowhere'],
      effective: '1990-01-01',
    },
  ];
  return inFolder(
    {
      'a.jsonl': `${jsonl({ rights: [...rights, ...faulty] })}{"rights": {"id": "right:broken", \n`,
      'b.jsonl': jsonl({ ...others, acts: [...others['acts']!, ...acts] }),
    },
    async (folder) => {
      const { faults, warnings } = checkSeed(await readSeed(folder));
      expect(faults.length).toBeGreaterThan(8);
      for (const keptBytes of [Infinity, 1_500, 0]) {
        const found = await checkFolder(folder, keptBytes);
        expect([found.faults, found.warnings, found.folder]).toEqual([faults, warnings, null]);
      }
    },
  );
});

test.each([
  ['a line that cannot stand', (text: string) => `${text}{"rights": {"id": "right:late"}}\n`],
  ['another label', (text: string) => text.replace('"label":"Right to', '"label":"Leave to')],
  ['a right less', (text: string) => text.replace(/\{"rights":\{"id":"right:r0000005.*\n/, '')],
])('a file that has %s since it was checked is refused when it is loaded', (_, change) =>
  inFolder({ 'facts.jsonl': BULK }, async (folder) => {
    const found = await checkFolder(folder, 0);
    expect(change(BULK)).not.toBe(BULK);
    await writeFile(path.join(folder, 'facts.jsonl'), change(BULK));
    await expect(everything(folderSource(found.folder!))).rejects.toThrow(SeedError);
  }),
);
