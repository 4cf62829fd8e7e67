/** Items worked on at the same time: the database and this process have a core each. */
const AT_ONCE = 4;

/** Does the work for each item, some at the same time; rejects with the first failure. */
export async function forEachAtOnce<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
    }),
  );
}
