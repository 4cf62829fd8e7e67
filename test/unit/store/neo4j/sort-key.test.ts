import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listSortKey, rightSortKey, sortableText } from '../../../../src/store/neo4j/sort-key.ts';
import { comparePositions } from '../../../../src/domain/rights/select.ts';
import { compareText } from '../../../../src/domain/text/normalise.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');
/** Names in which control characters, the last of the basic plane and those beyond it meet. */
const names = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', 'é', '\uE000', '\uFF5E', '\uFFFD', '🏭', '\u{10FFFF}', '𝒜'),
  maxLength: 5,
});

test('names sort by their keys as by their code points, whichever way the database compares', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      const byCodePoint = Math.sign(compareText(a, b));
      const [x, y] = [sortableText(a), sortableText(b)];
      expect(Math.sign(Buffer.compare(bytes(x), bytes(y)))).toBe(byCodePoint);
      expect(x < y ? -1 : x > y ? 1 : 0).toBe(byCodePoint);
    }),
  );
});

test('a right of a holder whose name begins another name comes first, whatever its kind', () => {
  const zeta = rightSortKey({ holderName: 'Zeta', kind: 'SUPPLY_COMMITMENT', id: 'right:b' });
  const zetaWorks = rightSortKey({ holderName: 'Zeta Works', kind: 'AUDIT', id: 'right:a' });
  expect(zeta < zetaWorks).toBe(true);
});

test('rights sort by their keys as they stand in the default order', () => {
  const place = fc.record({
    day: fc.constant(null),
    holderName: names,
    kind: fc.constantFrom('AUDIT' as const, 'LICENSE' as const),
    id: fc.constantFrom('right:a', 'right:a-1', 'right:b'),
  });
  fc.assert(
    fc.property(place, place, (a, b) => {
      const [x, y] = [rightSortKey(a), rightSortKey(b)];
      expect(x < y ? -1 : x > y ? 1 : 0).toBe(
        Math.sign(comparePositions({ field: 'HOLDER', direction: 'ASC' }, a, b)),
      );
    }),
  );
});

test('two nodes of one name have different keys', () => {
  expect(listSortKey({ name: 'Deal', id: 'deal:a' })).not.toBe(
    listSortKey({ name: 'Deal', id: 'deal:b' }),
  );
});
