import path from 'node:path';
import { expect, test } from 'vitest';
import { readExpected } from '../../../src/draft/score/expected.ts';
import { drafted } from '../../support/drafting.ts';

const texts = readExpected(path.resolve(import.meta.dirname, '../../articles/regression')).map(
  (one) => one.text,
);

/** A megabyte of deals: the first half with its line breaks, the second half the same as a single line. */
function megabyte(): string {
  let half = '';
  for (let i = 0; half.length < 500_000; i++) half += `${texts[i % texts.length]!}\n`;
  return half + half.replace(/\n/g, ' ');
}

test('an article of a megabyte, half of it without a line break, is drafted whole: its last mentions have places near its end', () => {
  const { draft, rights } = drafted(megabyte());
  const { parties, money } = draft.mentions;
  expect(parties.at(-1)!.end).toBeGreaterThan(950_000);
  expect(money.filter(({ end }) => end < 500_000).length).toBeGreaterThan(500);
  expect(money.filter(({ start }) => start > 500_000).length).toBeGreaterThan(500);
  expect(rights.length).toBeGreaterThan(30);
});
