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

/** The value that a text of an address stands for; null or undefined if it means nothing. */
type Read<Value> = (text: string) => Value | null | undefined;

/** Reads the parameters of an address, and remembers which of their parts mean nothing. */
export class AddressReader {
  readonly #values = new URLSearchParams();
  readonly #ignored: string[] = [];

  constructor(search: string) {
    for (const [given, value] of new URLSearchParams(search)) {
      if (!FOREIGN.test(given)) this.#values.append(OLD_NAMES[given] ?? given, value);
    }
  }

  /** The first value; null if there is none, or `read` gives null. */
  one<Value>(name: string, read: Read<Value>): Value | null {
    const [text, ...others] = this.#take(name);
    this.#ignored.push(...others.map((other) => `${name}=${other}`));
    return text === undefined ? null : this.#read(name, text, read);
  }

  /** The values between commas, each once; null if the parameter is not given. */
  list<Value>(name: string, read: Read<Value>): readonly Value[] | null {
    const texts = this.#take(name);
    if (texts.length === 0) return null;
    const parts = new Set(texts.flatMap((text) => text.split(',')).filter((text) => text !== ''));
    return [...parts].flatMap((text) => this.#read(name, text, read) ?? []);
  }

  /** What was not read: parameters that nobody asked for, and values that mean nothing. */
  get ignored(): readonly string[] {
    return [...this.#ignored, ...[...this.#values].map(([name, text]) => `${name}=${text}`)];
  }

  #take(name: string): readonly string[] {
    const texts = this.#values.getAll(name);
    this.#values.delete(name);
    return texts;
  }

  #read<Value>(name: string, text: string, read: Read<Value>): Value | null {
    const value = read(text) ?? null;
    if (value === null) this.#ignored.push(`${name}=${text}`);
    return value;
  }
}
