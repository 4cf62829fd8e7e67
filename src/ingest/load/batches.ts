import { setImmediate as nextTurn } from 'node:timers/promises';

const YIELD_ITEMS = 50;

/** Lists of at most `size`, in order. */
export async function* batched<T>(
  items: Iterable<T> | AsyncIterable<T>,
  size: number,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of yieldToEventLoop(items)) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The same items, with a yield every 50 of them, so that the driver's responses are processed. */
export async function* yieldToEventLoop<T>(
  items: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<T> {
  let done = 0;
  for await (const item of items) {
    yield item;
    if (++done % YIELD_ITEMS === 0) await nextTurn();
  }
}
