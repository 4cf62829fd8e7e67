import { expect, test } from 'vitest';
import { together } from '../../../../src/store/neo4j/together.ts';

/** Gives the length of each key, and notes what was asked. */
function lengths() {
  const asked: (readonly string[])[] = [];
  return {
    asked,
    ask: together(async (keys) => {
      asked.push(keys);
      return keys.map(({ length }) => length);
    }),
  };
}

test('what is asked for at the same moment is asked once, each key once, and given to each in its own order', async () => {
  const { asked, ask } = lengths();
  expect(
    await Promise.all([
      ask(['aa', 'b']),
      ask(['ccc', 'aa']),
      Promise.resolve().then(() => ask(['b', 'dddd'])),
    ]),
  ).toEqual([
    [2, 1],
    [3, 2],
    [1, 4],
  ]);
  expect(asked).toEqual([['aa', 'b', 'ccc', 'dddd']]);
});

test('what is asked for later is asked anew', async () => {
  const { asked, ask } = lengths();
  await ask(['aa']);
  await ask(['aa', 'b']);
  expect(asked).toEqual([['aa'], ['aa', 'b']]);
});

test('all who asked are told of a failure, and the next may ask again', async () => {
  let times = 0;
  const ask = together(async (keys) => {
    if (++times === 1) throw new Error('away');
    return keys;
  });
  const both = await Promise.allSettled([ask(['a']), ask(['b'])]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await ask(['a'])).toEqual(['a']);
});
