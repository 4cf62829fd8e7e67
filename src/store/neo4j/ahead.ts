import type { Snapshot } from '../store.ts';

/**
 * A snapshot of the dataset that was current last, asked at once while it is looked up which one is current now. Nothing is answered
 * before that is sure; where another dataset has taken its place, what was asked is asked again of that one, and nothing more of this.
 *
 * @param guess  of the dataset that was current last
 * @param other  null where it still is, else a snapshot of the one that is; what it throws is told to whoever asks
 * @param later  what is asked only once it is sure
 */
export function ahead(
  guess: Snapshot,
  other: Promise<Snapshot | null>,
  later: ReadonlySet<keyof Snapshot> = new Set(),
): Snapshot {
  let known: Snapshot | null = null;
  const sure = other.then((actual) => (known = actual ?? guess));
  sure.catch(() => {}); // nobody may ever ask
  const asking =
    (name: keyof Snapshot) =>
    async (...question: readonly unknown[]): Promise<unknown> => {
      if (known || later.has(name)) return ask(known ?? (await sure), name, question);
      const early = ask(guess, name, question);
      early.catch(() => {}); // told below, where it is the answer
      const actual = await sure;
      return actual === guess ? early : ask(actual, name, question);
    };
  return Object.fromEntries(
    Object.keys(guess).map((name) => [name, asking(name as keyof Snapshot)]),
  ) as unknown as Snapshot;
}

async function ask(
  snapshot: Snapshot,
  name: keyof Snapshot,
  question: readonly unknown[],
): Promise<unknown> {
  return (snapshot[name] as (...question: readonly unknown[]) => Promise<unknown>)(...question);
}
