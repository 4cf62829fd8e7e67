import { expect, test } from 'vitest';
import { memberTallyOf, tallyOf } from '../../worlds/tally.ts';

test('small worlds are answered as a naive definition answers them, and keep the laws', () => {
  const { fault, worlds } = tallyOf(Date.now() % 1_000_000, (asked) => asked >= 1_000);
  expect(fault).toBeNull();
  expect(worlds).toBe(1_000);
});

test('so are small worlds with a membership of the holder', () => {
  const { fault, worlds } = memberTallyOf(Date.now() % 1_000_000_000, (asked) => asked >= 1_000);
  expect(fault).toBeNull();
  expect(worlds).toBe(1_000);
});
