import { LRUCache } from 'lru-cache';
import { HttpError } from '../../errors.ts';

export interface RateLimits {
  /** The cost that one client may cause in a minute; docs/operations.md#limits has the unit. */
  readonly costPerMinute: number;
  /** The most clients that are remembered, the most recent ones. Default 10 000. */
  readonly clients?: number;
  /** A monotonic clock in milliseconds; default the process's. */
  readonly clock?: () => number;
}

export type RateLimit = ReturnType<typeof rateLimit>;

/** A bucket for each client, full at first and filled up steadily: a minute's worth at most. */
export function rateLimit({
  costPerMinute,
  clients = 10_000,
  clock = () => performance.now(),
}: RateLimits) {
  const perMs = costPerMinute / 60_000;
  const buckets = new LRUCache<string, { left: number; at: number }>({ max: clients });

  const bucketOf = (client: string) => {
    const now = clock();
    const { left, at } = buckets.get(client) ?? { left: costPerMinute, at: now };
    const bucket = { left: Math.min(costPerMinute, left + (now - at) * perMs), at: now };
    buckets.set(client, bucket);
    return bucket;
  };

  return {
    /**
     * Books the cost of a question to a client. A client with anything left may overdraw, so that
     * the most expensive permitted question can be answered under any limit; the client then waits
     * until the debt is paid off.
     *
     * @throws {HttpError} 429 RATE_LIMITED, if nothing is left; nothing is booked then
     */
    spend: (client: string, cost: number): void => {
      const bucket = bucketOf(client);
      if (bucket.left <= 0) {
        const retryAfterSeconds = Math.max(1, Math.ceil((1 - bucket.left) / perMs / 1_000));
        throw new HttpError(
          'RATE_LIMITED',
          `questions may cost ${costPerMinute} a minute for each client: ask again in ${retryAfterSeconds} s`,
          retryAfterSeconds,
        );
      }
      bucket.left -= cost;
    },
    /** Books the rest of a cost to a client whose request was admitted already. */
    spendMore: (client: string, cost: number): void => {
      bucketOf(client).left -= cost;
    },
  };
}
