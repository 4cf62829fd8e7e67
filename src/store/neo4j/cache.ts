import { LRUCache } from 'lru-cache';
import { StoreError } from '../../errors.ts';

/**
 * Told of each lookup in the cache, and whether the answer was there or on its way: for metrics.
 */
export type OnLookup = (found: boolean) => void;

/** What datasets answered. A dataset never changes, so nothing in here gets out of date. */
export interface AnswerCache {
  /**
   * The answer under a key, asked for if it is not there. Requests that want it at the same moment
   * share one query; what fails is not cached.
   *
   * @param signal  of the request: aborted when its client has gone
   * @param ask     ends early if that signal is aborted
   */
  fetch<Answer extends object>(
    key: string,
    signal: AbortSignal | undefined,
    ask: () => Promise<Answer>,
  ): Promise<Answer>;
}

/** A larger answer is not cached: it would push out too many others. */
const MAX_ENTRY_SHARE = 1 / 64;
/** What an entry takes besides its key and its answer. */
const ENTRY_BYTES = 200;

/**
 * Caches the answers that were asked for last.
 *
 * @param maxBytes  about how much memory they may take; 0: nothing is cached
 */
export function answerCache(maxBytes: number, onLookup: OnLookup = () => {}): AnswerCache {
  const answers = new LRUCache<string, object, () => Promise<object>>({
    maxSize: Math.max(1, maxBytes),
    maxEntrySize: Math.max(1, Math.ceil(maxBytes * MAX_ENTRY_SHARE)),
    sizeCalculation: (answer, key) => ENTRY_BYTES + sizeOf(key) + sizeOf(answer),
    fetchMethod: (_key, _stale, { context: ask }) => ask(),
    ignoreFetchAbort: true, // a query whose place is taken by another one before it ends is answered all the same
  });
  return {
    fetch: async <Answer extends object>(
      key: string,
      signal: AbortSignal | undefined,
      ask: () => Promise<Answer>,
    ) => {
      for (;;) {
        let isOurs = false;
        const answer = answers.fetch(key, {
          context: () => {
            isOurs = true;
            return ask();
          },
        });
        onLookup(!isOurs);
        try {
          return (await answer) as Answer;
        } catch (error) {
          if (isOurs || signal?.aborted || error instanceof StoreError) throw error;
          // The client of the request that had asked has gone: ask again.
        }
      }
    },
  };
}

/**
 * About how many bytes plain data takes in memory: somewhat more than V8 was measured to take for
 * records.
 */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (value instanceof Map) return sizeOf([...(value as ReadonlyMap<unknown, unknown>)]);
  if (Array.isArray(value))
    return value.reduce((size: number, item) => size + 8 + sizeOf(item), 32);
  let size = 64;
  for (const key in value) size += 32 + sizeOf((value as Readonly<Record<string, unknown>>)[key]);
  return size;
}
