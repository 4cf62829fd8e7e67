import { expect, test } from 'vitest';
import { changeRecorder } from '../../../../src/ingest/load/changes.ts';
import type { RunInside } from '../../../../src/ingest/load/writer.ts';

test('transactions that write side by side record their changes in places of their own', async () => {
  const places: number[] = [];
  const run = (async (
    _name: string,
    {
      rows,
    }: {
      readonly rows: readonly {
        readonly sequence: number;
        readonly subjectIds: readonly string[];
      }[];
    },
  ) => {
    for (const { sequence, subjectIds } of rows)
      places.push(...subjectIds.map((_, i) => sequence + i));
    return { rows: [], nodes: 0, links: 0 };
  }) as unknown as RunInside;
  const recorder = changeRecorder(1, '2026-11-26T00:00:00.000Z');
  const some = (name: string) =>
    ['a', 'b', 'c'].map((id) => ({
      kind: 'ASSERTED' as const,
      subjectId: `party:${name}-${id}`,
      reason: null,
    }));
  await Promise.all([recorder.write(run, some('one')), recorder.write(run, some('other'))]);
  expect([...places].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
});
