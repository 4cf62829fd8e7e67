import { LRUCache } from 'lru-cache';
import { HttpError, StoreError } from '../../errors.ts';

/** Called at each lookup, with whether the answer was cached or already requested: for metrics. */
export type OnLookup = (hit: boolean) => void;

export type AnswerCache = ReturnType<typeof answerCache>;

const MAX_ENTRY_SHARE = 1 / 64;
const ENTRY_BYTES = 200;

/**
 * A cache of the answers used last, of about so much memory; 0 disables it. Datasets never change,
 * so entries do not expire.
 */
export function answerCache(maxBytes: number, onLookup: OnLookup = () => {}) {
  const answers = new LRUCache<string, object, () => Promise<object>>({
    maxSize: Math.max(1, maxBytes),
    maxEntrySize: Math.max(1, Math.ceil(maxBytes * MAX_ENTRY_SHARE)),
    sizeCalculation: (answer, key) => ENTRY_BYTES + sizeOf(key) + sizeOf(answer),
    fetchMethod: (_key, _stale, { context: ask }) => ask(),
    ignoreFetchAbort: true, // an evicted query still answers its callers
  });
  return {
    /**
     * The answer under a key; calls `ask` if it is not cached. Concurrent requests share one call.
     * Errors are not cached.
     *
     * @param signal  the signal of the request; aborted when it ends before its answer
     * @param ask     ends early if that signal is aborted
     */
    fetch: async <Answer extends object>(
      key: string,
      signal: AbortSignal | undefined,
      ask: () => Promise<Answer>,
    ) => {
      for (;;) {
        let isOurs = false;
        const answer = answers.fetch(key, {
          context: async () => {
            isOurs = true;
            try {
              return await ask();
            } catch (error) {
              const isRejected = error instanceof StoreError && error.cause instanceof HttpError;
              throw signal?.aborted || isRejected ? new RequestEndedError(error) : error;
            }
          },
        });
        onLookup(!isOurs);
        try {
          return (await answer) as Answer;
        } catch (error) {
          if (!(error instanceof RequestEndedError)) throw error;
          if (isOurs || signal?.aborted) throw error.cause;
          // The call belonged to another request, which ended before it had the answer: try again.
        }
      }
    },
  };
}

/** Thrown to requests that share a query if the request that started it ended before the answer. */
class RequestEndedError extends Error {
  constructor(override readonly cause: unknown) {
    super('the request that asked has ended');
  }
}

/** About how many bytes plain data takes in memory; somewhat more than V8 takes for records. */
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
