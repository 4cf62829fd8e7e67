import { setImmediate as breath } from 'node:timers/promises';

/**
 * So much is done without a breath: then whoever waits for the database in this process has its
 * answer handed on.
 */
const BREATH = 50;

/** Lists of at most `size`, in order. */
export async function* batched<T>(
  items: Iterable<T> | AsyncIterable<T>,
  size: number,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of breathing(items)) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The same items, with a breath now and then for what else the process waits for. */
export async function* breathing<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  let done = 0;
  for await (const item of items) {
    yield item;
    if (++done % BREATH === 0) await breath();
  }
}
