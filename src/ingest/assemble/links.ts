import type { Id } from '../../domain/model/record.ts';

/** Many values under each key, gathered once and then looked up. */
export class Links<T> {
  readonly #byKey = new Map<Id, T[]>();

  add(key: Id, value: T): void {
    const values = this.#byKey.get(key);
    if (values) values.push(value);
    else this.#byKey.set(key, [value]);
  }

  /** In the order in which they were added; empty where there are none. */
  of(key: Id): readonly T[] {
    return this.#byKey.get(key) ?? [];
  }
}

/** Ids in order, each once. */
export function sortedIds(ids: readonly Id[]): readonly Id[] {
  return ids.length < 2 ? ids : [...new Set(ids)].sort(compareIds);
}

/** Records in order of id. */
export function byId<T extends { readonly id: Id }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => compareIds(a.id, b.id));
}

/** Ids hold nothing beyond ASCII: they compare as they are. */
function compareIds(a: Id, b: Id): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * For each key of a list of links the ids that link to it, sorted.
 *
 * @param targets  the keys that a record links to
 */
export function inverse<T extends { readonly id: Id }>(
  records: readonly T[],
  targets: (record: T) => readonly (Id | null)[],
): (key: Id) => readonly Id[] {
  const links = new Links<Id>();
  for (const record of records) {
    for (const target of targets(record)) if (target !== null) links.add(target, record.id);
  }
  return (key) => sortedIds(links.of(key));
}
