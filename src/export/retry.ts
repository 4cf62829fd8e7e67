import { StoreError } from '../errors.ts';
import type { Snapshot } from '../store/store.ts';

export interface RetryOptions {
  /** Called before each retry. */
  readonly onRetry: (error: StoreError, waitMs: number) => void;
  readonly wait: (ms: number) => Promise<unknown>;
}

const WAITS_MS = [1_000, 4_000, 15_000];

/** A snapshot that retries store errors, so that a busy moment does not fail a long export. */
export function withRetries(snapshot: Snapshot, { onRetry, wait }: RetryOptions): Snapshot {
  const retried =
    <Question extends readonly unknown[], Answer>(
      ask: (...question: Question) => Promise<Answer>,
    ) =>
    async (...question: Question): Promise<Answer> => {
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
  const entries = Object.entries(snapshot).map(([name, part]) => [
    name,
    retried(part as () => Promise<unknown>),
  ]);
  return Object.fromEntries(entries) as unknown as Snapshot;
}
