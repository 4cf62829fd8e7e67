import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { findFiles } from '../read/find-files.ts';

/** The coarsest file system clock in use ticks every two seconds. */
const TICK_MS = 2_000;

/**
 * A hash of the paths, sizes and times of the files in a seed folder, without reading them; every
 * write, copy or rename changes it. Null if the folder cannot be listed; reading it says why.
 */
export async function folderFingerprint(dir: string) {
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
  return {
    text: hash.digest('hex'),
    /** Whether a change from now on would certainly have a later time, even on a coarse clock. */
    settled,
  };
}
