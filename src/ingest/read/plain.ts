import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
} from 'yaml';

export type Note = (node: unknown, expected: string, found: string) => void;

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
  const anchored = new Map<string, { readonly value: unknown; readonly size: number }>();
  let [values, aliases, aliased] = [0, 0, 0];
  const isTooMuch = () => aliases > MAX_ALIASES || aliased > MAX_ALIASED;

  const convert = (node: unknown): unknown => {
    const before = values++;
    if (isAlias(node)) return fromAnchor(node);
    const value = convertHere(node);
    if (isCollection(node) || isScalar(node)) {
      if (node.tag !== undefined && !PLAIN_TAGS.has(node.tag))
        note(node, 'a value without a tag', `the tag ${node.tag}`);
      if (node.anchor !== undefined) anchored.set(node.anchor, { value, size: values - before });
    }
    return value;
  };

  const convertHere = (node: unknown): unknown => {
    if (isMap(node)) return fromMap(node.items);
    if (isSeq(node)) return node.items.map(convert);
    return isScalar(node) ? scalarValue(node) : null;
  };

  const fromAnchor = (alias: Alias): unknown => {
    aliases += 1;
    if (isTooMuch()) return null;
    const target = anchored.get(alias.source);
    if (!target) {
      note(alias, 'an alias of an anchor that stands before it', `*${alias.source}`);
      return null;
    }
    values += target.size - 1;
    aliased += target.size;
    return target.value;
  };

  const fromMap = (items: readonly Pair[]): unknown => {
    const value: Record<string, unknown> = {};
    const keys = new Set<string>();
    let merged: Record<string, unknown> = {};
    for (const pair of items) {
      const inner = convert(pair.value);
      const key = keyText(pair.key);
      if (keys.has(key)) note(pair.key, 'each key once', `${key} again`);
      keys.add(key);
      if (key === '<<' && isScalar(pair.key) && typeof inner === 'object') {
        note(pair.key, 'keys written out, since merge keys are not read', '<<');
        merged = { ...merged, ...mapsIn(inner) };
      } else if (key === '__proto__') note(pair.key, 'a key other than __proto__', key);
      else value[key] = inner;
    }
    return { ...merged, ...value };
  };

  const value = convert(document.contents);
  if (!isTooMuch()) return value;
  note(
    null,
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

/** The offset of a node in the text. */
export function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The entries that a merge key would add, so that they do not count as missing. */
function mapsIn(value: unknown): Record<string, unknown> {
  if (Array.isArray(value))
    return Object.assign({}, ...value.map(mapsIn)) as Record<string, unknown>;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function scalarValue(scalar: Scalar): unknown {
  const { value, source } = scalar;
  if (typeof value === 'number')
    return source === undefined || String(value) === source ? value : source;
  return typeof value === 'string' || typeof value === 'boolean' || value === null
    ? value
    : (source ?? String(value));
}
