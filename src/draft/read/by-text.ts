/**
 * Keeps what was worked out for a text: long articles repeat themselves.
 *
 * @param work  gives the same for the same text, which nobody changes
 */
export function byText<V>(work: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = work(text);
      if (known.size >= MOST) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

const MOST = 4_000;
