import { readFileSync, statSync } from 'node:fs';
import type { Log } from '../log.ts';

/** How often a file is looked at, at most. */
const LOOK_EVERY_MS = 1_000;

export interface WatchedFile<T> {
  /**
   * What the file says now; if the latest version of it cannot be used, what the one before
   * said.
   */
  current(): T;
}

export interface WatchOptions {
  /** Told of every new version, and of every one that cannot be used. */
  readonly log: Pick<Log, 'info' | 'error'>;
  /** In milliseconds, never going back; default the process's. */
  readonly clock?: () => number;
}

/**
 * A file that is read again when it has changed, without a restart: at most a second later, when it
 * is next needed.
 *
 * @param read  what a text means; throws if it means nothing
 * @throws if the file cannot be read or used at the start
 */
export function watchedFile<T>(
  path: string,
  read: (text: string) => T,
  options: WatchOptions,
): WatchedFile<T> {
  const { log, clock = () => performance.now() } = options;
  let seen = versionOf(path);
  let value = read(readFileSync(path, 'utf8'));
  let lookedAt = clock();

  const look = () => {
    const version = versionOf(path);
    if (version === seen) return;
    seen = version;
    try {
      value = read(readFileSync(path, 'utf8'));
      log.info({ file: path }, 'the file has changed and was read again');
    } catch (error) {
      log.error(
        { file: path, reason: (error as Error).message },
        'the file has changed and cannot be used: what it said before stays',
      );
    }
  };
  return {
    current: () => {
      if (clock() - lookedAt >= LOOK_EVERY_MS) {
        lookedAt = clock();
        look();
      }
      return value;
    },
  };
}

/** Differs whenever the file has been written or replaced; a missing file has a version too. */
function versionOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined
    ? 'missing'
    : [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
}
