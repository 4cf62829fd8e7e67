import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { findFiles } from '../read/find-files.ts';

/**
 * Tells a seed folder that has not been touched since, without reading its files: from their paths, sizes and times of change.
 * Every write, copy or rename changes it; a folder that only looks touched is read and compared.
 *
 * @returns hexadecimal; null where the folder cannot be looked at: reading it will say why
 */
export async function folderStamp(dir: string): Promise<string | null> {
  const { files, faults } = await findFiles(dir);
  if (faults.length > 0) return null;
  const hash = createHash('sha256');
  try {
    for (const file of files) {
      const { size, mtimeNs, ctimeNs, ino } = await stat(file, { bigint: true });
      hash.update(`${relative(dir, file)} ${size} ${mtimeNs} ${ctimeNs} ${ino}\n`);
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
}
