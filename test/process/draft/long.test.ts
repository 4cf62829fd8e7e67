import path from 'node:path';
import { expect, test } from 'vitest';
import { readExpected } from '../../../scripts/draft-score/expected.ts';
import { drafted } from '../../support/drafting.ts';

const texts = readExpected(path.resolve(import.meta.dirname, '../../articles/regression')).map(
  (one) => one.text,
);

/**
 * Half a megabyte of deals: the first half with its line breaks, the second half the same as a
 * single line.
 */
function longText(): string {
  let half = '';
  for (let i = 0; half.length < 250_000; i++) half += `${texts[i % texts.length]!}\n`;
  return half + half.replace(/\n/g, ' ');
}

test('an article of half a megabyte, one half without a line break, is drafted whole: its last mentions have places near its end', () => {
  const { draft, rights } = drafted(longText());
  const { parties, money } = draft.mentions;
  expect(parties.at(-1)!.end).toBeGreaterThan(475_000);
  expect(money.filter(({ end }) => end < 250_000).length).toBeGreaterThan(250);
  expect(money.filter(({ start }) => start > 250_000).length).toBeGreaterThan(250);
  expect(rights.length).toBeGreaterThan(30);
});
