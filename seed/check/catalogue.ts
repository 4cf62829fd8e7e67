import type { Id, NodeType } from '../../src/model.ts';
import { nearest } from '../../src/text/similarity.ts';
import type { SeedPart } from '../read.ts';
import { type At, inside, topOf } from './at.ts';
import { LIST_TYPES, type ListName } from './records.ts';

/** A record that has an id, whatever else is wrong with it. */
export interface Named {
  readonly id: Id;
  readonly type: NodeType;
  /** Of a clause: the id of the agreement that it stands in, as written. */
  readonly agreement: unknown;
  readonly at: At;
}

/** Which ids a seed has, gathered before anything else is checked, so that references can be followed in any order of files. */
export interface Catalogue {
  /** The record of an id. An id that was merged into another names that one's record. */
  find(id: Id): Named | undefined;
  /** Whether an id stands in a file that could not be read: then nobody can say that it is missing. */
  mayBeUnread(id: Id): boolean;
  /** Ids of a kind that a text may have meant, best first. */
  near(text: string, type: NodeType): readonly Id[];
  /** Records whose id another record has already, with that record. */
  readonly repeated: readonly { readonly id: Id; readonly at: At; readonly first: At }[];
}

/** How many ids are compared with misspelt ones in one check, all together: so that a thousand slips in a large seed stay quick. */
const MOST_COMPARED = 500_000;

/** Gathers the ids of all records of a seed. */
export function catalogueOf(parts: readonly SeedPart[]): Catalogue {
  const named = new Map<Id, Named>();
  const repeated: { id: Id; at: At; first: At }[] = [];
  const add = (record: unknown, type: NodeType, at: At, agreement?: unknown) => {
    const id = isMap(record) ? record['id'] : undefined;
    if (typeof id !== 'string') return;
    const first = named.get(id);
    if (first) repeated.push({ id, at: inside(at, 'id'), first: first.at });
    else named.set(id, { id, type, at, agreement });
  };
  const merged = new Map<Id, Id>();
  for (const part of parts) {
    for (const [list, type] of Object.entries(LIST_TYPES)) {
      for (const { value, at } of itemsOf(part, list as ListName)) {
        add(value, type, at);
        if (list !== 'agreements' || !isMap(value) || !Array.isArray(value['clauses'])) continue;
        value['clauses'].forEach((clause: unknown, i) => add(clause, 'CLAUSE', inside(at, 'clauses', i), value['id']));
      }
    }
    for (const { value } of itemsOf(part, 'merges')) {
      if (isMap(value) && typeof value['from'] === 'string' && typeof value['into'] === 'string') merged.set(value['from'], value['into']);
    }
  }
  const unread = unreadIds(parts);
  const near = nearIn(named);
  return {
    find: (id) => named.get(id) ?? named.get(merged.get(id) ?? id),
    mayBeUnread: (id) => unread.has(id),
    near,
    repeated,
  };
}

/** The items of one list of a part, each with its place; none where the list is missing or no list. */
export function itemsOf(part: SeedPart, list: ListName): readonly { readonly value: unknown; readonly at: At }[] {
  const found = isMap(part.value) && Object.hasOwn(part.value, list) ? part.value[list] : undefined;
  const at = inside(topOf(part), list);
  if (part.form === 'LINE') return isMap(found) ? [{ value: found, at }] : [];
  return Array.isArray(found) ? found.map((value: unknown, i) => ({ value, at: inside(at, i) })) : [];
}

/** Whether a value is a map of keys to values. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadIds(parts: readonly SeedPart[]): ReadonlySet<Id> {
  return new Set(parts.filter(({ value }) => value === undefined)
    .flatMap(({ text }) => [...text.matchAll(/\bid["']?\s*:\s*["']?([a-z]+:[\w.-]+)/g)].map((match) => match[1]!)));
}

function nearIn(named: ReadonlyMap<Id, Named>): Catalogue['near'] {
  const byType = new Map<NodeType, Id[]>();
  let compared = 0;
  const known = new Map<string, readonly Id[]>();
  return (text, type) => {
    if (byType.size === 0) {
      for (const [id, record] of named) {
        const ids = byType.get(record.type);
        if (ids) ids.push(id);
        else byType.set(record.type, [id]);
      }
    }
    const key = `${type} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const candidates = byType.get(type) ?? [];
    compared += candidates.length;
    if (compared > MOST_COMPARED) return [];
    const prefix = `${type.toLowerCase()}:`;
    const slug = text.toLowerCase().replace(/^[^:]*:/, '').trim().replace(/[^a-z0-9]+/g, '-');
    const near = nearest(prefix + slug, candidates, 2, 0.7);
    known.set(key, near);
    return near;
  };
}
