import { expect, test } from 'vitest';
import { StoreError } from '../../../../src/errors.ts';
import { type AnswerCache, answerCache, sizeOf } from '../../../../src/store/neo4j/cache.ts';

/** Answers that say which asking they are of. */
function asking() {
  let times = 0;
  return { ask: () => Promise.resolve([{ asking: ++times }]), times: () => times };
}

const get = (cache: AnswerCache, key: string, ask: () => Promise<readonly object[]>) =>
  cache.fetch(key, undefined, ask);

test('an answer is asked for once for each key', async () => {
  const { ask, times } = asking();
  const cache = answerCache(1_000_000);
  expect(await get(cache, 'a', ask)).toEqual([{ asking: 1 }]);
  expect(await get(cache, 'a', ask)).toEqual([{ asking: 1 }]);
  expect(await get(cache, 'b', ask)).toEqual([{ asking: 2 }]);
  expect(times()).toBe(2);
});

test('those who ask at once share one query', async () => {
  const { ask, times } = asking();
  const cache = answerCache(1_000_000);
  expect(await Promise.all([get(cache, 'a', ask), get(cache, 'a', ask)])).toEqual([
    [{ asking: 1 }],
    [{ asking: 1 }],
  ]);
  expect(times()).toBe(1);
});

test('a fault of the store is told to all who wait, and not cached', async () => {
  const { ask } = asking();
  const cache = answerCache(1_000_000);
  const away = () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'page', 'away'));
  const asked = [get(cache, 'a', away), get(cache, 'a', ask)];
  for (const answer of await Promise.allSettled(asked)) expect(answer.status).toBe('rejected');
  expect(await get(cache, 'a', ask)).toEqual([{ asking: 1 }]);
});

test('who shares the query of a client that goes asks again', async () => {
  const { ask } = asking();
  const cache = answerCache(1_000_000);
  const gone = new AbortController();
  const leaving = cache.fetch(
    'a',
    gone.signal,
    () =>
      new Promise<never>((_, reject) =>
        gone.signal.addEventListener('abort', () => reject(gone.signal.reason as Error)),
      ),
  );
  const staying = get(cache, 'a', ask);
  gone.abort(new Error('gone'));
  await expect(leaving).rejects.toThrow('gone');
  expect(await staying).toEqual([{ asking: 1 }]);
});

test('what has not been asked for longest makes room', async () => {
  const cache = answerCache(128_000);
  const asked: string[] = [];
  const fetch = (key: string) =>
    get(cache, key, () => {
      asked.push(key);
      return Promise.resolve([{ text: 'x'.repeat(800) }]);
    });
  for (let i = 0; i < 400; i++) {
    await fetch(`q${i}`);
    await fetch('q0');
  }
  asked.length = 0;
  for (const key of ['q0', 'q399', 'q200']) await fetch(key);
  expect(asked).toEqual(['q200']);
});

test('an answer larger than 1/64 of the cache is not cached', async () => {
  const { ask, times } = asking();
  const cache = answerCache(64_000);
  const large = async () => [...(await ask()), { text: 'x'.repeat(2_000) }];
  await get(cache, 'a', large);
  await get(cache, 'a', large);
  expect(times()).toBe(2);
});

test('without memory nothing is cached, and many queries at once are all answered', async () => {
  const { ask, times } = asking();
  const cache = answerCache(0);
  const keys = ['a', 'b', 'c'];
  const answers = await Promise.all(keys.map((key) => get(cache, key, ask)));
  expect(answers).toEqual([[{ asking: 1 }], [{ asking: 2 }], [{ asking: 3 }]]);
  await get(cache, 'a', ask);
  expect(times()).toBe(4);
});

test('each lookup is told with whether the answer was there', async () => {
  const told: boolean[] = [];
  const { ask } = asking();
  const cache = answerCache(1_000_000, (found) => told.push(found));
  await get(cache, 'a', ask);
  await get(cache, 'a', ask);
  await get(cache, 'b', ask);
  expect(told).toEqual([false, true, false]);
});

test('a size counts texts by their length, and everything nested', () => {
  expect(sizeOf('x'.repeat(1_000))).toBeGreaterThan(1_000);
  const record = { id: 'right:a', note: null, years: [1, 2, 3], nested: { text: 'y'.repeat(500) } };
  expect(sizeOf([record, record])).toBeGreaterThan(2 * (500 + 3 * 8));
  expect(sizeOf([record, record])).toBeLessThan(2_000);
  expect(sizeOf(new Map([[1, 'y'.repeat(500)]]))).toBeGreaterThan(500);
});
