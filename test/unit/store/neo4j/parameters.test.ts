import { int } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { withIntegers } from '../../../../src/store/neo4j/parameters.ts';

test('whole numbers become integers all through, fractions and everything else stay', () => {
  expect(
    withIntegers({
      limit: 5,
      args: {
        rows: [{ days: [1, 2], share: 0.5, names: ['a'], of: null }],
        after: '',
        split: true,
      },
    }),
  ).toEqual({
    limit: int(5),
    args: {
      rows: [{ days: [int(1), int(2)], share: 0.5, names: ['a'], of: null }],
      after: '',
      split: true,
    },
  });
});
