import { stat, statfs } from 'node:fs/promises';
import { findFiles } from '../read/find-files.ts';
import { LoadError } from './error.ts';

/** Bytes in the database for each byte of a folder, with indexes and transaction log, estimated. */
const STORED_BYTES_PER_BYTE = 15;
/** The space that a database needs besides, for its logs. */
const MARGIN_BYTES = 300_000_000;

/**
 * Checks that a seed folder fits on the disk beside the database's present graph: a disk that
 * becomes full during a load can leave a store that does not open any more.
 *
 * @throws {LoadError} NO_SPACE
 */
export async function checkFreeSpace(
  dir: string,
  storeDir: string,
  free: typeof freeBytes = freeBytes,
): Promise<void> {
  const { files } = await findFiles(dir);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const needed =
    MARGIN_BYTES + STORED_BYTES_PER_BYTE * sizes.reduce((total, size) => total + size, 0);
  const found = await free(storeDir);
  if (found >= needed) return;
  throw new LoadError(
    'NO_SPACE',
    `a load of ${dir} needs about ${megabytes(needed)} free on the disk of ${storeDir}, so free some and load again: ${megabytes(found)}`,
  );
}

async function freeBytes(dir: string): Promise<number> {
  const { bavail, bsize } = await statfs(dir);
  return bavail * bsize;
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1_000_000)} MB`;
}
