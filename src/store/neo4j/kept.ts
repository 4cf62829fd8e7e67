import { LRUCache } from 'lru-cache';
import type { Id } from '../../domain/model/record.ts';

/** What one dataset answered, for later questions: as long as it is read, nothing in it changes. */
export interface Kept {
  /** The rows of a query, asked for where they are not kept. */
  rows<Row>(
    query: string,
    parameters: Readonly<Record<string, unknown>>,
    ask: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]>;
  /** What stands under each id, null for nothing; what is not kept is asked for together. */
  byId<V extends object>(
    kind: string,
    ids: readonly Id[],
    ask: (ids: readonly Id[]) => Promise<readonly (V | null)[]>,
  ): Promise<readonly (V | null)[]>;
}

/** What is looked for: rows of a query, or a record. */
export type KeptKind = 'answers' | 'records';

/** Rows that take more are not kept: they would push out a thousand others. */
const LONGEST = 1 / 64;

/**
 * Keeps what was asked for last, of all datasets together.
 *
 * @param mostBytes  about how much memory it may take; 0 keeps nothing
 * @param onLookup   told how many of what was looked for were kept, and how many not
 * @returns what gives each dataset a place of its own
 */
export function keptAnswers(
  mostBytes: number,
  onLookup: (kind: KeptKind, found: number, missed: number) => void = () => {},
): () => Kept {
  if (mostBytes === 0) return () => NOTHING;
  const values = new LRUCache<string, object>({
    maxSize: mostBytes,
    maxEntrySize: Math.ceil(mostBytes * LONGEST),
    sizeCalculation: (value, key) => ENTRY + sizeOf(key) + sizeOf(value),
  });
  let datasets = 0;
  return () => {
    const dataset = ++datasets;
    return {
      rows: async <Row>(
        query: string,
        parameters: Readonly<Record<string, unknown>>,
        ask: () => Promise<readonly Row[]>,
      ) => {
        const key = `${dataset} ${query} ${JSON.stringify(parameters)}`;
        const before = values.get(key) as readonly Row[] | undefined;
        onLookup('answers', before ? 1 : 0, before ? 0 : 1);
        if (before) return before;
        const rows = await ask();
        values.set(key, rows);
        return rows;
      },
      byId: async <V extends object>(
        kind: string,
        ids: readonly Id[],
        ask: (ids: readonly Id[]) => Promise<readonly (V | null)[]>,
      ) => {
        if (ids.length === 0) return [];
        const found = ids.map((id) => (values.get(`${dataset} ${kind} ${id}`) ?? null) as V | null);
        const missing = ids.filter((_, place) => found[place] === null);
        onLookup('records', ids.length - missing.length, missing.length);
        if (missing.length === 0) return found;
        const asked = await ask(missing);
        missing.forEach((id, place) => {
          if (asked[place]) values.set(`${dataset} ${kind} ${id}`, asked[place]);
        });
        let next = 0;
        return found.map((value) => value ?? asked[next++] ?? null);
      },
    };
  };
}

const NOTHING: Kept = {
  rows: (_query, _parameters, ask) => ask(),
  byId: async (_kind, ids, ask) => (ids.length === 0 ? [] : ask(ids)),
};

/** What an entry takes by itself. */
const ENTRY = 200;

/** About how many bytes a value of plain data takes in memory: somewhat more than V8 was measured to take for records. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (Array.isArray(value))
    return value.reduce((size: number, item) => size + 8 + sizeOf(item), 32);
  let size = 64;
  for (const key in value) size += 32 + sizeOf((value as Readonly<Record<string, unknown>>)[key]);
  return size;
}
