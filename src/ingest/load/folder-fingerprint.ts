import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { findFiles } from '../read/find-files.ts';

/** What tells a seed folder that has not been touched since. */
export interface FolderStamp {
  /** Hexadecimal. */
  readonly text: string;
  /**
   * Whether the last change lies so far back that another one would have another time, however
   * coarse the clock of the disk is.
   */
  readonly settled: boolean;
}

/** The coarsest clock of a file system in use ticks every two seconds. */
const TICK_MS = 2_000;

/**
 * Tells a seed folder that has not been touched since, without reading its files: from their paths,
 * sizes and times of change. Every write, copy or rename changes it; a folder that only looks
 * touched is read and compared.
 *
 * @returns null where the folder cannot be looked at: reading it will say why
 */
export async function folderStamp(dir: string): Promise<FolderStamp | null> {
  const { files, faults } = await findFiles(dir);
  if (faults.length > 0) return null;
  const now = BigInt(Date.now());
  const hash = createHash('sha256');
  let settled = true;
  try {
    for (const file of files) {
      const { size, mtimeNs, ctimeNs, ctimeMs, ino } = await stat(file, { bigint: true });
      hash.update(`${relative(dir, file)} ${size} ${mtimeNs} ${ctimeNs} ${ino}\n`);
      settled &&= ctimeMs < now - BigInt(TICK_MS);
    }
  } catch {
    return null;
  }
  return { text: hash.digest('hex'), settled };
}
