import { readFileSync } from 'node:fs';
import type { Log } from '../log.ts';

const MIN_CHECK_INTERVAL_MS = 1_000;

export interface WatchOptions {
  readonly log: Pick<Log, 'info' | 'error'>;
  /** A monotonic clock in milliseconds; default the process's. */
  readonly clock?: () => number;
}

/**
 * The value of a file, which is read again on its next use, at most once a second, and given to
 * `read` if its text has changed; null text: it cannot be read.
 *
 * @throws the error of the system, or of `read`, at the start
 */
export function watchedFile<T>(
  path: string,
  read: (text: string | null) => T,
  { clock = () => performance.now() }: WatchOptions,
): () => T {
  let text: string | null = readFileSync(path, 'utf8');
  let value = read(text);
  let lookedAt = clock();
  return () => {
    if (clock() - lookedAt < MIN_CHECK_INTERVAL_MS) return value;
    lookedAt = clock();
    const now = textOf(path);
    if (now === text) return value;
    text = now;
    value = read(text);
    return value;
  };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
