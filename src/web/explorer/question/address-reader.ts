/** Names of older links. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  known: 'knownAt',
  if: 'assume',
  bound: 'counterparty',
  by: 'groupBy',
  'to-known': 'to-knownAt',
  'to-if': 'to-assume',
};

/** Parameters that others add to links, and that say nothing of the question. */
const FOREIGN = /^(utm_\w+|fbclid|gclid)$/;

/** Reads the parameters of an address, and remembers which of their parts mean nothing. */
export class AddressReader {
  readonly #values = new Map<string, string[]>();
  readonly #ignored: string[] = [];

  constructor(search: string) {
    for (const [given, value] of new URLSearchParams(search)) {
      const name = OLD_NAMES[given] ?? given;
      if (!FOREIGN.test(name)) this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
    }
  }

  /** The first value; null if there is none, or `read` gives null. */
  one<T>(name: string, read: (text: string) => T | null | undefined): T | null {
    const [text, ...others] = this.#take(name) ?? [];
    for (const other of others) this.#ignore(name, other);
    if (text === undefined) return null;
    const value = read(text) ?? null;
    if (value === null) this.#ignore(name, text);
    return value;
  }

  /** The values between commas, each once; null if the parameter is not given. */
  list<T>(name: string, read: (text: string) => T | null | undefined): readonly T[] | null {
    const texts = this.#take(name)?.flatMap((text) => text.split(','));
    if (texts === undefined) return null;
    return [...new Set(texts)].flatMap((text) => {
      const value = read(text) ?? null;
      if (value === null && text !== '') this.#ignore(name, text);
      return value ?? [];
    });
  }

  /** What was not read: parameters that nobody asked for, and values that mean nothing. */
  get ignored(): readonly string[] {
    const rest = [...this.#values].flatMap(([name, texts]) =>
      texts.map((text) => `${name}=${text}`),
    );
    return [...this.#ignored, ...rest];
  }

  #take(name: string): readonly string[] | undefined {
    const texts = this.#values.get(name);
    this.#values.delete(name);
    return texts;
  }

  #ignore(name: string, text: string): void {
    this.#ignored.push(`${name}=${text}`);
  }
}
