import { expect, test } from 'vitest';
import {
  ALL_MEMBER_WORLDS,
  ALL_WORLDS,
  evenly,
  inOrder,
  tallyOf,
  type Worlds,
} from '../../worlds/tally.ts';

const [MANY, FEW] = [10_000, 2_500];

function sampleOf(worlds: Worlds, many: number) {
  const numbers = evenly(worlds.count, Date.now() % worlds.count);
  return tallyOf(worlds, numbers, (tally) => tally.worlds < many);
}

test('small worlds are answered as a naive definition answers them, and keep the laws', () => {
  expect(sampleOf(ALL_WORLDS, MANY)).toMatchObject({ fault: null, worlds: MANY });
});

test('so are small worlds with a membership of the holder', () => {
  expect(sampleOf(ALL_MEMBER_WORLDS, FEW)).toMatchObject({ fault: null, worlds: FEW });
});

test('the parts of a run have every world once', () => {
  const parts = [0, 1, 2].map((part) => ({ part, parts: 3 }));
  const all = Array.from({ length: 50_001 }, (_, i) => i);
  const sorted = (lists: readonly Iterable<number>[]) =>
    lists.flatMap((list) => [...list]).sort((a, b) => a - b);
  expect(sorted(parts.map((part) => inOrder(all.length, part)))).toEqual(all);
  expect(sorted(parts.map((part) => evenly(all.length, 7, part)))).toEqual(all);
});
