import { readFileSync, statSync } from 'node:fs';
import type { Log } from '../log.ts';

const MIN_CHECK_INTERVAL_MS = 1_000;

export interface WatchOptions {
  readonly log: Pick<Log, 'info' | 'error'>;
  /** A monotonic clock in milliseconds; default the process's. */
  readonly clock?: () => number;
}

/**
 * The value of a file, read again by `read` on its next use after a change, at most once a second;
 * null text: it cannot be read.
 *
 * @throws the error of the system, or of `read`, at the start
 */
export function watchedFile<T>(
  path: string,
  read: (text: string | null) => T,
  { clock = () => performance.now() }: WatchOptions,
): () => T {
  let seen = fileVersion(path);
  let value = read(readFileSync(path, 'utf8'));
  let lookedAt = clock();
  return () => {
    if (clock() - lookedAt < MIN_CHECK_INTERVAL_MS) return value;
    lookedAt = clock();
    const version = fileVersion(path);
    if (version === seen) return value;
    seen = version;
    value = read(textOf(path));
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

/** A text that differs whenever a file was written or replaced; 'missing' is a version too. */
function fileVersion(path: string): string {
  try {
    const stat = statSync(path, { bigint: true });
    return [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
  } catch {
    return 'missing';
  }
}
