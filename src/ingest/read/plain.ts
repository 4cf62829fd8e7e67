import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Scalar } from 'yaml';

/** Reports a fault at an offset of the text. */
export type Note = (offset: number, expected: string, found: string) => void;

/** The most values that the aliases of one file may stand for, and the most aliases. */
const MAX_ALIASED = 100_000;
const MAX_ALIASES = 1_000;

const PLAIN_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/**
 * A document as plain data. Numbers that would not print as they are written (`1.10`, `0012`, too
 * many digits) stay text. Undefined if there are too many aliases.
 */
export function plainOf(document: Document, note: Note): unknown {
  const anchored = new Map<string, Counted>();
  let [aliases, aliased] = [0, 0];
  const isTooMuch = () => aliases > MAX_ALIASES || aliased > MAX_ALIASED;

  const convert = (node: unknown): Counted => {
    if (isAlias(node)) return fromAnchor(node.source, node.range?.[0] ?? 0);
    const counted = convertHere(node);
    if (isMap(node) || isSeq(node) || isScalar(node)) {
      if (node.tag !== undefined && !PLAIN_TAGS.has(node.tag))
        note(node.range?.[0] ?? 0, 'a value without a tag', `the tag ${node.tag}`);
      if (node.anchor !== undefined) anchored.set(node.anchor, counted);
    }
    return counted;
  };

  const convertHere = (node: unknown): Counted => {
    if (isMap(node)) return fromMap(node.items);
    if (isSeq(node)) return fromList(node.items);
    return { value: isScalar(node) ? scalarValue(node) : null, size: 1 };
  };

  const fromAnchor = (name: string, offset: number): Counted => {
    aliases += 1;
    if (isTooMuch()) return NOTHING;
    const target = anchored.get(name);
    if (!target) {
      note(offset, 'an alias of an anchor that stands before it', `*${name}`);
      return NOTHING;
    }
    aliased += target.size;
    return target;
  };

  const fromList = (items: readonly unknown[]): Counted => {
    const counted = items.map(convert);
    return { value: counted.map(({ value }) => value), size: sum(counted) };
  };

  const fromMap = (items: readonly unknown[]): Counted => {
    const value: Record<string, unknown> = {};
    const keys = new Set<string>();
    const sizes: Counted[] = [];
    let merged: Record<string, unknown> = {};
    for (const pair of items) {
      if (!isPair(pair)) continue;
      const counted = convert(pair.value);
      const key = keyText(pair.key);
      if (keys.has(key) && isNode(pair.key))
        note(pair.key.range?.[0] ?? 0, 'each key once', `${key} again`);
      keys.add(key);
      if (key === '<<' && isScalar(pair.key) && typeof counted.value === 'object') {
        note(pair.key.range?.[0] ?? 0, 'keys written out, since merge keys are not read', '<<');
        merged = { ...merged, ...mapsIn(counted.value) };
      } else if (key !== '__proto__') value[key] = counted.value;
      else if (isNode(pair.key)) note(pair.key.range?.[0] ?? 0, 'a key other than __proto__', key);
      sizes.push(counted);
    }
    return { value: { ...merged, ...value }, size: sum(sizes) };
  };

  const { value } = convert(document.contents);
  if (!isTooMuch()) return value;
  note(
    0,
    `at most ${MAX_ALIASES} aliases, which stand for at most ${MAX_ALIASED} values`,
    `${Math.max(aliases, aliased)}`,
  );
  return undefined;
}

/** The text of a map's key, even if it is a number, null or a collection. */
export function keyText(key: unknown): string {
  if (isScalar(key))
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  return isAlias(key) ? `*${key.source}` : String(key);
}

const NOTHING: Counted = { value: null, size: 1 };

/** The entries that a merge key would add, so that they do not count as missing. */
function mapsIn(value: unknown): Record<string, unknown> {
  if (Array.isArray(value))
    return Object.assign({}, ...value.map(mapsIn)) as Record<string, unknown>;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

interface Counted {
  readonly value: unknown;
  readonly size: number;
}

function sum(list: readonly Counted[]): number {
  return list.reduce((total, { size }) => total + size, 1);
}

function scalarValue(scalar: Scalar): unknown {
  const { value, source } = scalar;
  if (typeof value === 'number')
    return source === undefined || String(value) === source ? value : source;
  return typeof value === 'string' || typeof value === 'boolean' || value === null
    ? value
    : (source ?? String(value));
}
