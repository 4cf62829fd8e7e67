import { EMBEDDED_LISTS, EMBEDDED_TYPES, possibleTypes } from './generated/cache.ts';

/**
 * What Apollo Client's cache has to know: `new InMemoryCache({ typePolicies, possibleTypes })`. What
 * has an id is kept by it; anything else stands in its parent, and keeps the fields that several
 * questions asked of it.
 */
export const typePolicies = Object.fromEntries(
  [...new Set([...EMBEDDED_TYPES, ...Object.keys(EMBEDDED_LISTS)])].map((type) => [
    type,
    {
      ...(EMBEDDED_TYPES.includes(type) && ({ keyFields: false, merge: true } as const)),
      fields: Object.fromEntries((EMBEDDED_LISTS[type] ?? []).map((field) => [field, { merge }])),
    },
  ]),
);

/** The same for Graphcache of urql: `cacheExchange({ schema, keys })`. */
export const keys: Record<string, () => null> = Object.fromEntries(
  EMBEDDED_TYPES.map((type) => [type, () => null]),
);

export { possibleTypes };

/** Of two answers with the same list each entry keeps its fields, unless it is another entry. */
function merge(existing: readonly object[] | undefined, incoming: readonly object[]) {
  if (existing?.length !== incoming.length) return incoming;
  return incoming.map((entry, i) =>
    isSame(existing[i]!, entry) ? merged(existing[i], entry) : entry,
  );
}

/** Whether no value or link that both have differs. */
function isSame(existing: object, incoming: object): boolean {
  const before = new Map<string, unknown>(Object.entries(existing));
  return Object.entries(incoming).every(
    ([name, value]) => !before.has(name) || valueOf(before.get(name)) === valueOf(value),
  );
}

/** A value, the key of a link, or that it is an object. */
function valueOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return '__ref' in value ? value.__ref : 'object';
}

/** All fields of both, at any depth. */
function merged<T>(existing: unknown, incoming: T): T {
  if (valueOf(existing) !== 'object' || valueOf(incoming) !== 'object') return incoming;
  if (Array.isArray(incoming))
    return merge(existing as readonly object[], incoming as readonly object[]) as T;
  const before = existing as Readonly<Record<string, unknown>>;
  const fields = Object.entries(incoming as object).map(([name, value]) => [
    name,
    merged(before[name], value),
  ]);
  return { ...before, ...Object.fromEntries(fields) } as T;
}
