import { expect, test } from 'vitest';
import { currentDataset } from '../../../../src/store/neo4j/dataset.ts';
import type { RunQuery } from '../../../../src/store/neo4j/query-runner.ts';

const CURRENT = { ds: 1, version: 'v1', seededAt: '2026-04-27T09:30:00.000Z', form: 1 };

/** A runner that gives these answers one after the other, the last one for ever, and counts. */
function answering(...answers: readonly (readonly unknown[])[]) {
  let asked = 0;
  const run = async () => answers[Math.min(asked++, answers.length - 1)];
  return { run: run as unknown as RunQuery, asked: () => asked };
}

test('a database that never held a dataset is asked once', async () => {
  const { run, asked } = answering([]);
  expect(await currentDataset(run, {}, false)).toBeNull();
  expect(asked()).toBe(1);
});

test('a dataset that was there before is looked up again until its node is visible', async () => {
  const { run, asked } = answering([], [], [CURRENT]);
  expect(await currentDataset(run, {}, true)).toEqual(CURRENT);
  expect(asked()).toBe(3);
});
