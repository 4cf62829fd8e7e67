import { type Id, nodeTypeOf, type NodeType } from '../../domain/model/record.ts';
import { nearest } from '../../domain/text/similarity.ts';
import { grouped } from '../../store/grouped.ts';
import type { Location } from './location.ts';

/** A record that has an id, whatever else is wrong with it. */
export interface Named {
  readonly id: Id;
  readonly type: NodeType;
  readonly at: Location;
  /** As far as it could be read. */
  readonly record: unknown;
  /** Of a clause: the id of the agreement that it stands in. */
  readonly agreement?: unknown;
}

/**
 * How many ids are compared with misspelt ones in one check, all together: so that a thousand slips
 * in a large seed stay quick.
 */
const MAX_COMPARED_IDS = 500_000;

/**
 * Which ids a seed has, with their records: references and rules follow it once all files have been
 * read.
 */
export class Catalogue {
  readonly #named = new Map<Id, Named>();
  readonly #merged = new Map<Id, Id>();
  readonly #unread = new Set<Id>();
  readonly #near = new Map<string, readonly Id[]>();
  #byType: ReadonlyMap<NodeType, readonly Named[]> | null = null;
  #compared = 0;

  /**
   * Takes in a record. Of two with one id the first keeps it, unless only the second is of the kind
   * that the id says.
   *
   * @returns the record that does not have the id, and the one that has; null if there is only one
   */
  add(named: Named): { readonly repeated: Named; readonly of: Named } | null {
    const first = this.#named.get(named.id);
    if (first && (first.type === named.type || nodeTypeOf(named.id) !== named.type))
      return { repeated: named, of: first };
    this.#named.set(named.id, named);
    return first ? { repeated: first, of: named } : null;
  }

  addMerge(from: Id, into: Id): void {
    this.#merged.set(from, into);
  }

  /** Notes the ids that a text which could not be read seems to hold. */
  addUnread(text: string): void {
    for (const match of text.matchAll(/\bid["']?\s*:\s*["']?([a-z]+:[\w.-]+)/g))
      this.#unread.add(match[1]!);
  }

  /** The record of an id. An id that was merged into another names that one's record. */
  find(id: Id): Named | undefined {
    return this.#named.get(id) ?? this.#named.get(this.#merged.get(id) ?? id);
  }

  /**
   * Whether an id stands in a file that could not be read: then nobody can say that it is missing.
   */
  mayBeUnread(id: Id): boolean {
    return this.#unread.has(id);
  }

  /** Ids of a kind that a text may have meant, best first. */
  near(text: string, type: NodeType): readonly Id[] {
    const key = `${type} ${text}`;
    const known = this.#near.get(key);
    if (known) return known;
    this.#byType ??= grouped(this.#named.values(), (named) => named.type);
    const candidates = (this.#byType.get(type) ?? []).map(({ id }) => id);
    this.#compared += candidates.length;
    if (this.#compared > MAX_COMPARED_IDS) return [];
    const slug = text
      .toLowerCase()
      .replace(/^[^:]*:/, '')
      .trim()
      .replace(/[^a-z0-9]+/g, '-');
    const near = nearest(`${type.toLowerCase()}:${slug}`, candidates, 2, 0.7);
    this.#near.set(key, near);
    return near;
  }
}
