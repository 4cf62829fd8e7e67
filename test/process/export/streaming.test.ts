import { setImmediate as turn } from 'node:timers/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { StoreError } from '../../../src/errors.ts';
import {
  exportQuestion,
  exportRights,
  type FormatName,
  FORMATS,
} from '../../../src/export/export-rights.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { nodeTypeOf } from '../../../src/domain/model/record.ts';
import type { Right } from '../../../src/domain/model/right.ts';
import type { Snapshot } from '../../../src/store/store.ts';
import { graphOf } from '../../support/seed.ts';
import { asking, exported, snapshotOf, TODAY } from '../../support/exporting.ts';

const MANY = 400;
const PAGE = 50;

/** A graph of many like rights. */
function manyRights(): Graph {
  const graph = graphOf({ rights: [{ agreement: 'agreement:licence' }] });
  const [right] = graph.records.RIGHT;
  const RIGHT = Array.from({ length: MANY }, (_, i): Right => ({
    ...right!,
    id: `right:licence-${String(i).padStart(4, '0')}`,
  }));
  return { ...graph, records: { ...graph.records, RIGHT } };
}

/** A snapshot that counts the rights that were asked of it. */
async function counting(): Promise<{ readonly snapshot: Snapshot; readonly loaded: () => number }> {
  const snapshot = await snapshotOf(manyRights());
  let loaded = 0;
  return {
    loaded: () => loaded,
    snapshot: {
      ...snapshot,
      load: (ids) => {
        loaded += ids.filter((id) => nodeTypeOf(id) === 'RIGHT').length;
        return snapshot.load(ids);
      },
    },
  };
}

describe('an export', () => {
  test.each(Object.keys(FORMATS) as FormatName[])(
    'as %s holds one page of rights at a time',
    async (format) => {
      const { snapshot, loaded } = await counting();
      const question = await exportQuestion(asking(), snapshot, TODAY);
      let pages = 0;
      for await (const chunk of exportRights(snapshot, question, format, { pageSize: PAGE })) {
        expect(loaded()).toBe(Math.min(MANY, pages * PAGE));
        expect(chunk.length).toBeLessThan(PAGE * 10_000);
        pages++;
      }
      expect(loaded()).toBe(MANY);
    },
  );

  test('reads no further than the reader of its output has taken', async () => {
    const { snapshot, loaded } = await counting();
    const waiting: (() => void)[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        waiting.push(done);
      },
    });
    const question = await exportQuestion(asking(), snapshot, TODAY);
    const running = pipeline(exportRights(snapshot, question, 'csv'), slow);
    for (let i = 0; i < 200; i++) await turn();
    expect(waiting).toHaveLength(1);
    expect(loaded()).toBeLessThan(MANY);
    while (await Promise.race([running.then(() => false), turn(true)]))
      waiting.splice(0).forEach((done) => done());
    await running;
    expect(loaded()).toBe(MANY);
  });

  test('gives every right once, in the same order, whatever the size of a page', async () => {
    const snapshot = await snapshotOf(manyRights());
    expect(await exported(snapshot, asking(), 'csv', { pageSize: 9 })).toBe(
      await exported(snapshot, asking(), 'csv', { pageSize: MANY }),
    );
  });

  test('fails where another dataset takes the place of its own, rather than end short', async () => {
    const { snapshot } = await counting();
    let pages = 0;
    const replaced: Snapshot = {
      ...snapshot,
      rightsPage: async (question, first, after) =>
        ++pages <= 3 ? snapshot.rightsPage(question, first, after) : { rows: [], more: false },
    };
    await expect(exported(replaced, asking(), 'csv', { pageSize: PAGE })).rejects.toThrow(
      StoreError,
    );
  });
});
