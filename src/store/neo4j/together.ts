/**
 * Joins what is asked for at the same moment, in several places, into one asking.
 *
 * @param ask  gives what stands under each key, in the order of the keys, none of which comes twice
 */
export function together<V>(
  ask: (keys: readonly string[]) => Promise<readonly V[]>,
): (keys: readonly string[]) => Promise<readonly V[]> {
  let open: {
    readonly keys: Set<string>;
    readonly answer: Promise<ReadonlyMap<string, V>>;
  } | null = null;
  const begin = () => {
    const keys = new Set<string>();
    const moment = new Promise<void>((resolve) => process.nextTick(resolve)); // after all whose turn it is already have asked
    const answer = moment.then(async () => {
      open = null;
      const all = [...keys];
      const values = await ask(all);
      return new Map(all.map((key, i) => [key, values[i]!]));
    });
    return { keys, answer };
  };
  return async (keys) => {
    open ??= begin();
    for (const key of keys) open.keys.add(key);
    const values = await open.answer;
    return keys.map((key) => values.get(key)!);
  };
}
