/** Lists of at most `size`, in order. */
export async function* batched<T>(items: Iterable<T> | AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Reads grouped items along with the keys that they belong to; both must be in one order.
 *
 * @returns the next key's items; call it once for every key, in order
 */
export function groupReader<T>(items: Iterable<T> | AsyncIterable<T>, keyOf: (item: T) => string): (key: string) => Promise<readonly T[]> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let next: T | null = null;
  return async (key) => {
    const group: T[] = [];
    for (;;) {
      if (next === null) {
        const step = await iterator.next();
        if (step.done) return group;
        next = step.value;
      }
      if (keyOf(next) !== key) return group;
      group.push(next);
      next = null;
    }
  };
}
