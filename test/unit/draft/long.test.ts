import path from 'node:path';
import { expect, test } from 'vitest';
import { readExpected } from '../../../src/draft/score/expected.ts';
import { drafted } from '../../support/drafting.ts';

const texts = readExpected(path.resolve(import.meta.dirname, '../../articles/regression')).map(
  (one) => one.text,
);

/** A megabyte of deals, and the same as a single line. */
function megabyte(): string {
  let text = '';
  for (let i = 0; text.length < 1_000_000; i++) text += `${texts[i % texts.length]!}\n`;
  return text;
}

test('an article of a megabyte is drafted whole: its last mentions have places near its end', () => {
  const text = megabyte();
  const draft = drafted(text);
  expect(draft.draft.mentions.parties.at(-1)!.end).toBeGreaterThan(950_000);
  expect(draft.rights.length).toBeGreaterThan(30);
});

test('so is one that has no line break at all', () => {
  const draft = drafted(megabyte().replace(/\n/g, ' '));
  expect(draft.draft.mentions.money.length).toBeGreaterThan(1000);
});
