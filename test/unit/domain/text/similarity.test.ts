import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  matchesSearchedWord,
  nearestTexts,
  similarity,
} from '../../../../src/domain/text/similarity.ts';

describe('two texts are alike', () => {
  test.each([
    ['', '', 1],
    ['abcd', 'abcd', 1],
    ['abcd', 'abdc', 0.75],
    ['abcd', 'abc', 0.75],
    ['abcd', 'xbcd', 0.75],
    ['abcd', 'wxyz', 0],
    ['abcd', '', 0],
  ])('%j and %j by %d', (a, b, score) => {
    expect(similarity(a, b)).toBe(score);
  });

  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

  test('as much both ways, and as much if less alike texts are given up', () => {
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
        const score = similarity(a, b);
        expect(similarity(b, a)).toBe(score);
        expect(similarity(a, b, least)).toBe(score + 1e-9 < least ? 0 : score);
      }),
    );
  });

  test('and a very long text is near nothing', () => {
    expect(nearestTexts('x'.repeat(1_000_000), ['event:a', 'x'.repeat(90)])).toEqual([]);
  });
});

test.each([
  ['microsoft', 'micro', true],
  ['microsoft', 'mircosoft', true],
  ['microsoft', 'mirkosovt', false],
  ['data', 'dta', false],
  ['data', 'dtaa', true],
  ['2026', '2020', false],
  ['2020s', '2020', true],
])('%s is found by %s: %s', (word, searched, found) => {
  expect(matchesSearchedWord(word, searched)).toBe(found);
});
