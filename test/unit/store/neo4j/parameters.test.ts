import { int } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { databaseParameters } from '../../../../src/store/neo4j/parameters.ts';

test('what a query reads as $asked.name comes in one map, the rest as it is, whole numbers as integers', () => {
  const text =
    'MATCH (n {ds: $ds}) WHERE n.id IN $asked.ids AND ($asked.day IS NULL OR n.day = $asked.day) RETURN n LIMIT $limit';
  expect(
    databaseParameters(text, { ds: 3, ids: ['a'], day: 20_000, limit: 5, unread: 'x' }),
  ).toEqual({ ds: int(3), limit: int(5), asked: { ids: ['a'], day: int(20_000) } });
  expect(databaseParameters(text, { ds: 3, ids: [], day: null, limit: 5 })).toEqual({
    ds: int(3),
    limit: int(5),
    asked: { ids: [], day: null },
  });
});

test('rows of records are converted all through; fractions stay', () => {
  expect(
    databaseParameters('UNWIND $asked.rows AS row RETURN row', {
      rows: [{ days: [1, 2], share: 0.5, names: ['a'], of: null }],
    }),
  ).toEqual({ asked: { rows: [{ days: [int(1), int(2)], share: 0.5, names: ['a'], of: null }] } });
});

test('a query without such a parameter gets no map', () => {
  expect(databaseParameters('RETURN $ds', { ds: 1 })).toEqual({ ds: int(1) });
});
