import path from 'node:path';
import { expect, test } from 'vitest';
import { amountsIn } from '../../../src/draft/words/amounts.ts';
import { readText } from '../../../src/draft/draft.ts';
import { packedReading, partReader, partsOf, taggerOf } from '../../../src/draft/readings.ts';
import { readExpected } from '../../../src/draft/score/expected.ts';
import { packed, unpacked } from '../../../src/draft/wink.ts';
import { anArticle, TAG } from '../../support/drafting.ts';

const long = readExpected(path.resolve(import.meta.dirname, '../../articles/regression'))
  .map((one) => one.text)
  .join('\n');
const { sentences, published } = readText(anArticle(long));

test('tokens are the same after they were packed and sent', () => {
  for (const text of [...sentences.map(({ flat }) => flat), '', 'Éclair’s “€5m” — 😀 deal'])
    expect(unpacked(text, structuredClone(packed(TAG(text))))).toEqual(TAG(text));
});

test('parts cover all sentences once, in order', () => {
  for (const size of [1, 7, sentences.length, sentences.length + 1])
    expect(
      partsOf(sentences, size).flatMap(([from, until]) => sentences.slice(from, until)),
    ).toEqual(sentences);
  expect(partsOf([])).toEqual([]);
});

test('what is read part by part, sent or not, is what is read at once', () => {
  const read = partReader(sentences, published, TAG);
  const parts = partsOf(sentences, 10)
    .map((part, i) => (i % 2 === 0 ? read(part) : structuredClone(read(part).map(packedReading))))
    .flat();
  expect(parts.map(({ amounts }) => amounts)).toEqual(
    amountsIn(
      sentences.map(({ flat }) => flat),
      published,
    ),
  );
  const tag = taggerOf(sentences, parts, (text) => [
    { text, lower: text, pos: 'X', start: 0, end: text.length },
  ]);
  const told = sentences.filter((_one, i) => parts[i]!.tokens !== null);
  expect(told.length).toBeGreaterThan(sentences.length / 2);
  for (const { flat } of told) expect(tag(flat)).toEqual(TAG(flat));
  expect(tag('Some other text.')).toMatchObject([{ pos: 'X' }]);
});
