import { expect, test } from 'vitest';
import { cyclesIn } from '../../../../src/ingest/validate/cycles.ts';

test('each link that closes a cycle gives one, from its first id back to it', () => {
  const links: Readonly<Record<string, readonly string[]>> = {
    a: ['b', 'd'],
    b: ['c'],
    c: ['a', 'b'],
    d: ['d'],
  };
  expect(cyclesIn(Object.keys(links), (id) => links[id]!)).toEqual([
    ['a', 'b', 'c', 'a'],
    ['b', 'c', 'b'],
    ['d', 'd'],
  ]);
});

test('a chain of 100,000 ids has none, and is walked to its end', () => {
  const next = (id: string): readonly string[] =>
    Number(id) < 100_000 ? [String(Number(id) + 1)] : [];
  expect(cyclesIn(['0'], next)).toEqual([]);
});
