import { setImmediate as nextTurn } from 'node:timers/promises';

const YIELD_ITEMS = 50;

/**
 * Lists of at most `size`, in order, with a yield to the event loop every 50 items, so that the
 * driver's responses are processed.
 */
export async function* batched<T>(
  items: Iterable<T> | AsyncIterable<T>,
  size: number,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length % YIELD_ITEMS === 0) await nextTurn();
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
