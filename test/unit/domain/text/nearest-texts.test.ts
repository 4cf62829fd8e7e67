import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestTexts, similarity } from '../../../../src/domain/text/similarity.ts';

/** Edits by their definition: the fewest inserts, deletes, replacements and swaps of neighbours. */
function editsByDefinition(a: string, b: string, known = new Map<string, number>()): number {
  if (a === '' || b === '') return a.length + b.length;
  const key = `${a} ${b}`;
  const found =
    known.get(key) ??
    Math.min(
      editsByDefinition(a.slice(1), b, known) + 1,
      editsByDefinition(a, b.slice(1), known) + 1,
      editsByDefinition(a.slice(1), b.slice(1), known) + (a[0] === b[0] ? 0 : 1),
      ...(a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
        ? [editsByDefinition(a.slice(2), b.slice(2), known) + 1]
        : []),
    );
  known.set(key, found);
  return found;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test('similarity is one minus the edits by the longer text; 0 below the least that counts', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(0, 0.5, 0.7, 0.9), (a, b, least) => {
      const longest = Math.max(a.length, b.length);
      const whole = longest === 0 ? 1 : 1 - editsByDefinition(a, b) / longest;
      expect(similarity(a, b, least)).toBeCloseTo(whole + 1e-9 < least ? 0 : whole, 9);
    }),
    { numRuns: 2_000 },
  );
});

test('of thousands of candidates the one with a typing error is found', () => {
  const candidates = Array.from({ length: 3_000 }, (_, i) => `party:number-${i}-of-many`);
  expect(nearestTexts('party:numbre-1234-of-many', candidates)[0]).toBe(
    'party:number-1234-of-many',
  );
});

test('no candidate is near a text that is far longer', () => {
  expect(nearestTexts('x'.repeat(980_000), ['party:openai', 'x'.repeat(200)])).toEqual([]);
});
