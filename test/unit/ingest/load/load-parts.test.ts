/** The parts of a load that need no database. */
import { rename, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { batched } from '../../../../src/ingest/load/write-graph.ts';
import { changeOf } from '../../../../src/ingest/load/changes.ts';
import { compareGraph } from '../../../../src/ingest/load/load.ts';
import type { Writer } from '../../../../src/ingest/load/writer.ts';
import { createRow, fingerprint, mergeRow } from '../../../../src/ingest/load/rows.ts';
import { lookUpIn } from '../../../../src/domain/rights/history.ts';
import { loaderVersion } from '../../../../src/ingest/load/loaded-dataset.ts';
import { folderFingerprint } from '../../../../src/ingest/load/folder-fingerprint.ts';
import { summaryOf } from '../../../../src/ingest/load/summary.ts';
import type { Right } from '../../../../src/domain/model/right.ts';
import { versionsOf } from '../../../../src/domain/rights/versions.ts';
import { encodeRecord } from '../../../../src/store/neo4j/record-codec.ts';
import { dayOf, OPEN } from '../../../../src/domain/time/day.ts';
import { inFolder } from '../../../support/folder.ts';
import { graphOf } from '../../../support/seed.ts';

const GRAPH = graphOf({ rights: [{ id: 'right:a' }] });
const RIGHT = GRAPH.records.RIGHT[0]!;
const printOf = (right: Right) => fingerprint(encodeRecord('RIGHT', right));

describe('the fingerprint of a record', () => {
  test('is the same whenever it was recorded, and whatever else names it', () => {
    const later: Right = {
      ...RIGHT,
      recordedAt: '2030-01-01T00:00:00.000Z',
      endedByActIds: ['act:new'],
      correctedByIds: ['right:b'],
    };
    expect(printOf(later)).toBe(printOf(RIGHT));
  });

  test.each<Partial<Right>>([
    { label: 'Another' },
    { holderId: 'party:other' },
    { evidenceIds: [] },
    { knownUntil: 20_000 },
    { scope: '' },
  ])('differs when it says %o', (change) => {
    expect(printOf({ ...RIGHT, ...change })).not.toBe(printOf(RIGHT));
  });
});

describe('what a load records of a right', () => {
  const old = {
    id: RIGHT.id,
    hash: printOf(RIGHT),
    recordedAt: '2026-01-01T00:00:00.000Z',
    knownUntil: RIGHT.knownUntil,
  };
  const recorded = (right: Right) => changeOf(right, printOf(right), old);

  test.each([
    ['nothing, when it says what it said', RIGHT, null],
    [
      'a change, when it says something else',
      { ...RIGHT, label: 'Another' },
      { kind: 'CHANGED', subjectId: 'right:a', reason: null },
    ],
    [
      'a correction, when another right now corrects it',
      { ...RIGHT, knownUntil: 20_000, withdrawnReason: 'misread', correctedByIds: ['right:b'] },
      { kind: 'CORRECTED', subjectId: 'right:a', reason: 'misread' },
    ],
    [
      'a withdrawal, when nothing stands in its place',
      { ...RIGHT, knownUntil: 20_000, withdrawnReason: 'never said' },
      { kind: 'WITHDRAWN', subjectId: 'right:a', reason: 'never said' },
    ],
  ])('%s', (_, right, change) => {
    expect(recorded(right)).toEqual(change);
  });

  test('an assertion, when it was not there before', () => {
    expect(changeOf(RIGHT, old.hash, null)).toEqual({
      kind: 'ASSERTED',
      subjectId: 'right:a',
      reason: null,
    });
  });
});

test('evidence hangs on the record that it supports, in its order, and on its source', () => {
  const { records } = graphOf({
    rights: [
      {
        id: 'right:a',
        evidence: [
          { source: 'source:statement', locator: 'one' },
          { source: 'source:statement', locator: 'two' },
        ],
      },
    ],
  });
  const lookUp = lookUpIn(Object.values(records).flat());
  const { evidenceIds } = records.RIGHT[0]!;
  const rows = evidenceIds.map((id) =>
    createRow({ ds: 1, knownOn: dayOf(2026, 1, 1), lookUp }, 'EVIDENCE', lookUp('EVIDENCE', id)!),
  );
  expect(rows.map(({ linked }) => linked)).toEqual(
    [0, 1].map((ordinal) => ({
      to: [{ type: 'FROM', id: 'source:statement', properties: {} }],
      from: [{ type: 'EVIDENCED_BY', id: 'right:a', properties: { ordinal } }],
    })),
  );
});

test('a merged id leads to the record that took its place, and is logged as merged unless it was', () => {
  const merge = { from: 'party:old', into: 'party:new', reason: 'renamed' };
  const { record, hash, linked } = mergeRow(1, merge);
  expect(linked.to).toEqual([{ type: 'MERGED_INTO', id: 'party:new', properties: {} }]);
  expect(changeOf(record, hash, null)).toEqual({
    kind: 'MERGED',
    subjectId: 'party:old',
    reason: 'renamed',
  });
  const old = { id: 'party:old', hash, recordedAt: '', knownUntil: null };
  expect(changeOf(record, hash, old)).toBeNull();
});

describe('a load that is only tried', () => {
  const ids = Object.values(GRAPH.records).flatMap((records) => records.map(({ id }) => id));

  test('would add every record where nothing is loaded', async () => {
    const { added, changed, removed, counts } = await compareGraph(GRAPH);
    expect([...added].sort()).toEqual(ids.sort());
    expect([changed, removed]).toEqual([[], []]);
    expect(counts.RIGHT).toBe(1);
  });

  test('tells what differs from what is loaded, and what is gone', async () => {
    const run = async (query: string, { after }: { readonly after?: string }) => {
      if (query === 'compare-records')
        return [{ id: 'right:a', hash: 'of another text', recordedAt: '', knownUntil: OPEN }];
      return after === '' ? [{ id: 'right:a' }, { id: 'right:gone' }] : [];
    };
    const writer = { run } as unknown as Writer;
    const { added, changed, removed } = await compareGraph(GRAPH, { writer, ds: 1 });
    expect([...added, ...changed].sort()).toEqual(ids.sort());
    expect([changed, removed]).toEqual([['right:a'], ['right:gone']]);
  });
});

test('lists are cut into batches in order, the last one shorter', async () => {
  const batches = [];
  for await (const batch of batched([1, 2, 3, 4, 5], 2)) batches.push(batch);
  expect(batches).toEqual([[1, 2], [3, 4], [5]]);
});

test('a dataset is summed up: its first and last day, its newest source, its counts, how its rights spread', () => {
  const graph = graphOf({
    rights: [
      { id: 'right:a', term: { edtf: '2019-03/2021', phrase: 'from March 2019 through 2021' } },
      { id: 'right:b', term: { edtf: '2024-05-01/..', phrase: 'open' } },
    ],
    sources: [{ id: 'source:statement', published: '2025-02' }],
  });
  const summary = summaryOf(graph, versionsOf(graph));
  expect(summary).toMatchObject({
    earliest: dayOf(2019, 3, 1),
    latest: dayOf(2024, 5, 1),
    newestSource: dayOf(2025, 2, 1),
    counts: { RIGHT: 2, SOURCE: 1 },
    statistics: { versions: 2 },
  });
  const { days } = summary.statistics.starts;
  expect([days[0], days.at(-1)]).toEqual([dayOf(2019, 3, 1), dayOf(2024, 5, 1)]);
});

test('an empty dataset has no first or last day', () => {
  const records = { ...GRAPH.records, RIGHT: [], SOURCE: [] };
  expect(summaryOf({ records, dossier: null }, [])).toMatchObject({
    earliest: null,
    latest: null,
    newestSource: null,
    counts: { RIGHT: 0 },
    statistics: { starts: { days: [] }, ends: { ranks: [] } },
  });
});

describe('the stamp of a seed folder', () => {
  const FILES = { 'a.yaml': 'parties: []\n', 'deep/b.yaml': 'assets: []\n' };

  test('stays while a folder says the same, and changes with every text, name and new file', () =>
    inFolder(FILES, async (folder) => {
      const [file, other] = [path.join(folder, 'a.yaml'), path.join(folder, 'c.yaml')];
      const stamps = [await folderFingerprint(folder)];
      await utimes(file, new Date(0), new Date(0));
      expect(await folderFingerprint(folder)).toBe(stamps[0]);
      expect(await inFolder(FILES, folderFingerprint)).toBe(stamps[0]);
      await writeFile(file, 'parties: []#');
      stamps.push(await folderFingerprint(folder));
      await rename(file, other);
      stamps.push(await folderFingerprint(folder));
      await writeFile(file, '');
      stamps.push(await folderFingerprint(folder));
      expect(new Set(stamps).size).toBe(4);
    }));

  test('is none where the folder holds no seed', () =>
    inFolder({ 'notes.txt': '' }, async (folder) => {
      expect(await folderFingerprint(folder)).toBeNull();
      expect(await folderFingerprint(path.join(folder, 'nowhere'))).toBeNull();
    }));
});

test('the version of the loader is a hash, and the same whenever it is asked', () => {
  expect(loaderVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(loaderVersion()).toBe(loaderVersion());
});
