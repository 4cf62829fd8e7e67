import { expect, test } from 'vitest';
import { remembered } from '../../../../src/store/neo4j/remembered.ts';

/** Work that ends when it is told to, and counts how often it was begun. */
function controlled() {
  const begun: {
    readonly signal: AbortSignal;
    readonly finish: (value: number) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const work = (signal: AbortSignal) =>
    new Promise<number>((resolve, reject) => begun.push({ signal, finish: resolve, fail: reject }));
  return { begun, work };
}

test('what was worked out once is not worked out again', async () => {
  const { begun, work } = controlled();
  const counts = remembered<number>(10);
  const first = counts.get('a', undefined, work);
  begun[0]!.finish(7);
  expect([
    await first,
    await counts.get('a', undefined, work),
    counts.known('a'),
    begun.length,
  ]).toEqual([7, 7, 7, 1]);
});

test('what is not worth keeping is worked out again, and still shared by those who ask at once', async () => {
  const { begun, work } = controlled();
  const counts = remembered<number>(10, undefined, (value) => value < 5);
  const answers = Promise.all([counts.get('a', undefined, work), counts.get('a', undefined, work)]);
  begun[0]!.finish(7);
  expect([await answers, begun.length, counts.known('a')]).toEqual([[7, 7], 1, undefined]);
  const again = counts.get('a', undefined, work);
  begun[1]!.finish(3);
  expect([await again, counts.known('a')]).toEqual([3, 3]);
});

test('those who ask at once share one piece of work', async () => {
  const { begun, work } = controlled();
  const counts = remembered<number>(10);
  const answers = Promise.all([counts.get('a', undefined, work), counts.get('a', undefined, work)]);
  begun[0]!.finish(7);
  expect([await answers, begun.length]).toEqual([[7, 7], 1]);
});

test('one who goes does not take the answer from one who stays', async () => {
  const { begun, work } = controlled();
  const counts = remembered<number>(10);
  const gone = new AbortController();
  const leaving = counts.get('a', gone.signal, work);
  const staying = counts.get('a', undefined, work);
  gone.abort(new Error('gone'));
  await expect(leaving).rejects.toThrow('gone');
  expect(begun[0]!.signal.aborted).toBe(false);
  begun[0]!.finish(7);
  expect(await staying).toBe(7);
});

test('work that nobody waits for any more is ended, and the next asker begins it afresh', async () => {
  const { begun, work } = controlled();
  const counts = remembered<number>(10);
  const gone = new AbortController();
  const leaving = counts.get('a', gone.signal, work);
  gone.abort(new Error('gone'));
  await expect(leaving).rejects.toThrow('gone');
  expect(begun[0]!.signal.aborted).toBe(true);
  const next = counts.get('a', undefined, work);
  begun[1]!.finish(8);
  expect(await next).toBe(8);
});

test('a failure is told to all who wait, and not kept', async () => {
  const { begun, work } = controlled();
  const counts = remembered<number>(10);
  const asked = [counts.get('a', undefined, work), counts.get('a', undefined, work)].map((answer) =>
    answer.catch((error: Error) => error.message),
  );
  begun[0]!.fail(new Error('away'));
  expect(await Promise.all(asked)).toEqual(['away', 'away']);
  expect(counts.known('a')).toBeUndefined();
});

test('of more results than are kept, the one not asked for longest is forgotten', async () => {
  const counts = remembered<number>(2);
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
  ] as const)
    await counts.get(key, undefined, () => Promise.resolve(value));
  counts.known('a');
  await counts.get('c', undefined, () => Promise.resolve(3));
  expect([counts.known('a'), counts.known('b'), counts.known('c')]).toEqual([1, undefined, 3]);
});
