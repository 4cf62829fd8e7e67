import type { Id, NodeType } from '../../domain/model/record.ts';
import { nearest } from '../../domain/text/similarity.ts';
import { LinePart } from '../read/json-lines.ts';
import type { SeedPart } from '../read/seed-files.ts';
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

/** A catalogue that is being gathered. */
export interface GrowingCatalogue extends Catalogue {
  /** Takes in the ids of a part; of a line with a right that is `passing`, one that nobody keeps, only the place is noted. */
  add(part: SeedPart, passing?: boolean): void;
}

/** Gathers the ids of all records of a seed. */
export function catalogueOf(parts: readonly SeedPart[]): Catalogue {
  const catalogue = newCatalogue();
  for (const part of parts) catalogue.add(part);
  return catalogue;
}

/** A catalogue without any ids yet. */
export function newCatalogue(): GrowingCatalogue {
  const named = new Map<Id, Named>();
  const passing = passingRights();
  const unread = new Set<Id>();
  const merged = new Map<Id, Id>();
  const repeated: { id: Id; at: At; first: At }[] = [];
  const get = (id: Id) => named.get(id) ?? passing.get(id);
  const add = (record: unknown, type: NodeType, at: At, agreement?: unknown) => {
    const id = isMap(record) ? record['id'] : undefined;
    if (typeof id !== 'string') return;
    const first = get(id);
    if (first) repeated.push({ id, at: inside(at, 'id'), first: first.at });
    else named.set(id, { id, type, at, agreement });
  };
  return {
    add: (part, isPassing = false) => {
      if (part.value === undefined) for (const id of idsIn(part.text)) unread.add(id);
      if (isPassing) {
        const right = isMap(part.value) ? part.value['rights'] : undefined;
        const id = isMap(right) ? right['id'] : undefined;
        if (typeof id !== 'string') return;
        const first = get(id);
        if (first) repeated.push({ id, at: inside(topOf(part), 'rights', 'id'), first: first.at });
        else passing.add(id, part as LinePart);
        return;
      }
      for (const [list, type] of Object.entries(LIST_TYPES)) {
        for (const { value, at } of itemsOf(part, list as ListName)) {
          add(value, type, at);
          if (list !== 'agreements' || !isMap(value) || !Array.isArray(value['clauses'])) continue;
          value['clauses'].forEach((clause: unknown, i) =>
            add(clause, 'CLAUSE', inside(at, 'clauses', i), value['id']),
          );
        }
      }
      for (const { value } of itemsOf(part, 'merges')) {
        if (isMap(value) && typeof value['from'] === 'string' && typeof value['into'] === 'string')
          merged.set(value['from'], value['into']);
      }
    },
    find: (id) => get(id) ?? get(merged.get(id) ?? id),
    mayBeUnread: (id) => unread.has(id),
    near: nearIn(named, passing),
    repeated,
  };
}

/** Ids of rights with the place of each, a hundred bytes a right. */
interface PassingRights {
  add(id: Id, part: LinePart): void;
  get(id: Id): Named | undefined;
  ids(): Iterable<Id>;
}

function passingRights(): PassingRights {
  const numbers = new Map<Id, number>();
  const files: string[] = [];
  let places = new Float64Array(4 * 1_024);
  return {
    add: (id, { file, firstLine, offset, length }) => {
      const from = 4 * numbers.size;
      if (from === places.length) {
        const larger = new Float64Array(2 * places.length);
        larger.set(places);
        places = larger;
      }
      if (files.at(-1) !== file) files.push(file);
      places.set([files.length - 1, firstLine, offset, length], from);
      numbers.set(id, numbers.size);
    },
    get: (id) => {
      const number = numbers.get(id);
      if (number === undefined) return undefined;
      const [file, firstLine, offset, length] = places.subarray(
        4 * number,
        4 * number + 4,
      ) as unknown as readonly [number, number, number, number];
      return {
        id,
        type: 'RIGHT',
        agreement: undefined,
        at: inside(
          topOf(new LinePart(files[file]!, firstLine, offset, length, undefined)),
          'rights',
        ),
      };
    },
    ids: () => numbers.keys(),
  };
}

/** The items of one list of a part, each with its place; none where the list is missing or no list. */
export function itemsOf(
  part: SeedPart,
  list: ListName,
): readonly { readonly value: unknown; readonly at: At }[] {
  const found = isMap(part.value) && Object.hasOwn(part.value, list) ? part.value[list] : undefined;
  const at = inside(topOf(part), list);
  if (part.form === 'LINE') return isMap(found) ? [{ value: found, at }] : [];
  return Array.isArray(found)
    ? found.map((value: unknown, i) => ({ value, at: inside(at, i) }))
    : [];
}

/** Whether a value is a map of keys to values. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids that a text which could not be read seems to hold. */
function idsIn(text: string): readonly Id[] {
  return [...text.matchAll(/\bid["']?\s*:\s*["']?([a-z]+:[\w.-]+)/g)].map((match) => match[1]!);
}

function nearIn(named: ReadonlyMap<Id, Named>, passing: PassingRights): Catalogue['near'] {
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
      byType.set('RIGHT', [...(byType.get('RIGHT') ?? []), ...passing.ids()]);
    }
    const key = `${type} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const candidates = byType.get(type) ?? [];
    compared += candidates.length;
    if (compared > MOST_COMPARED) return [];
    const prefix = `${type.toLowerCase()}:`;
    const slug = text
      .toLowerCase()
      .replace(/^[^:]*:/, '')
      .trim()
      .replace(/[^a-z0-9]+/g, '-');
    const near = nearest(prefix + slug, candidates, 2, 0.7);
    known.set(key, near);
    return near;
  };
}
