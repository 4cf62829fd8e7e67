import { type Id, nodeTypeOf, type NodeType } from '../../domain/model/record.ts';
import { nearestTexts } from '../../domain/text/similarity.ts';
import { groupBy } from '../../domain/group-by.ts';
import { type Faults, inside } from './faults.ts';
import type { Entry } from './partial-records.ts';

/** A record that has an id, even if it has faults. */
export interface RegisteredRecord extends Entry<object> {
  readonly id: Id;
  readonly type: NodeType;
  /** The id of the agreement that contains a clause; absent for other records. */
  readonly agreement?: unknown;
}

/** The most comparisons of ids in one check, so that many misspelt ids are reported quickly. */
const MAX_COMPARED_IDS = 100_000;

export class IdRegistry {
  readonly #named = new Map<Id, RegisteredRecord>();
  readonly #merged = new Map<Id, Id>();
  readonly #unread = new Set<Id>();
  readonly #near = new Map<string, readonly Id[]>();
  #byType: ReadonlyMap<NodeType, readonly RegisteredRecord[]> | null = null;
  #compared = 0;

  /**
   * Adds a record. Of two with one id the first keeps it, unless only the second is of the kind
   * that the id names; adds a fault of the other.
   */
  add(named: RegisteredRecord, faults: Faults): void {
    const first = this.#named.get(named.id);
    const keeps = first && (first.type === named.type || nodeTypeOf(named.id) !== named.type);
    if (!keeps) this.#named.set(named.id, named);
    if (!first) return;
    const [repeated, of] = keeps ? [named, first] : [first, named];
    faults.add(inside(repeated.at, 'id'), 'an id that no other record has', named.id, of.at);
  }

  addMerge(from: Id, into: Id): void {
    this.#merged.set(from, into);
  }

  /** Adds the ids that occur in a text that could not be parsed. */
  addUnread(text: string): void {
    for (const match of text.matchAll(/\bid["']?\s*:\s*["']?([a-z]+:[\w.-]+)/g))
      this.#unread.add(match[1]!);
  }

  /** The record of an id, merges followed. */
  find(id: Id): RegisteredRecord | undefined {
    return this.#named.get(id) ?? this.#named.get(this.#merged.get(id) ?? id);
  }

  /** Whether an id occurs in a text that could not be parsed, so that it may not be missing. */
  mayBeUnread(id: Id): boolean {
    return this.#unread.has(id);
  }

  /** Ids of a type that a text may mean, best first. */
  near(text: string, type: NodeType): readonly Id[] {
    const key = `${type} ${text}`;
    const known = this.#near.get(key);
    if (known) return known;
    this.#byType ??= groupBy(this.#named.values(), (named) => named.type);
    const candidates = this.#byType.get(type) ?? [];
    this.#compared += candidates.length;
    if (this.#compared > MAX_COMPARED_IDS) return [];
    const slug = text
      .toLowerCase()
      .replace(/^[^:]*:/, '')
      .trim()
      .replace(/[^a-z0-9]+/g, '-');
    const ids = candidates.map(({ id }) => id);
    const near = nearestTexts(`${type.toLowerCase()}:${slug}`, ids, 2, 0.7);
    this.#near.set(key, near);
    return near;
  }
}
