import { StoreError } from '../errors.ts';
import type { Snapshot } from '../store/store.ts';

export interface RetryOptions {
  readonly onRetry: (error: StoreError, waitMs: number) => void;
  readonly wait: (ms: number) => Promise<unknown>;
}

const WAITS_MS = [1_000, 4_000, 15_000];

/** A snapshot that retries store errors, so that a busy moment does not fail a long export. */
export function withRetries(snapshot: Snapshot, { onRetry, wait }: RetryOptions): Snapshot {
  const retried =
    (ask: (...question: never[]) => unknown) =>
    async (...question: never[]) => {
      for (const waitMs of WAITS_MS) {
        try {
          return await ask(...question);
        } catch (error) {
          if (!(error instanceof StoreError)) throw error;
          onRetry(error, waitMs);
          await wait(waitMs);
        }
      }
      return ask(...question);
    };
  const parts = Object.entries<(...question: never[]) => unknown>({ ...snapshot });
  return Object.fromEntries(
    parts.map(([name, ask]) => [name, retried(ask)]),
  ) as unknown as Snapshot;
}
