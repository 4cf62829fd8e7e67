import { expect, test } from 'vitest';
import { evaluationOf } from '../../../../src/graphql/resolvers/evaluation.ts';
import type { InheritedContext } from '../../../../src/graphql/parent-types.ts';

test('a right is evaluated once in a context for each match, however often it is asked', () => {
  let read = 0;
  const contextOf = () =>
    ({
      loaders: { rightHistory: () => (read++, new Promise(() => {})) },
    }) as unknown as InheritedContext;
  const [context, other] = [contextOf(), contextOf()];
  const first = evaluationOf('right:a', context);
  expect(evaluationOf('right:a', context)).toBe(first);
  expect(read).toBe(1);
  expect(evaluationOf('right:a', context, 'BEGINS')).not.toBe(first);
  expect(evaluationOf('right:b', context)).not.toBe(first);
  expect(evaluationOf('right:a', other)).not.toBe(first);
  expect(read).toBe(4);
});
