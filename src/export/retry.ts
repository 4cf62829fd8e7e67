import { StoreError } from '../errors.ts';
import type { Snapshot } from '../store/store.ts';

export interface Patience {
  /** Told before each new attempt. */
  readonly onRetry: (error: StoreError, waitMs: number) => void;
  readonly wait: (ms: number) => Promise<unknown>;
}

/** Before each new attempt. */
const WAITS_MS = [1_000, 4_000, 15_000];

/**
 * A snapshot that asks again where the store did not answer in time: an export is in no hurry, and
 * what it has written so far should not be lost to one busy moment.
 */
export function patient(snapshot: Snapshot, { onRetry, wait }: Patience): Snapshot {
  const asking =
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
    asking(part as () => Promise<unknown>),
  ]);
  return Object.fromEntries(entries) as unknown as Snapshot;
}
