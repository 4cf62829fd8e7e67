import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { relative } from 'node:path';
import { findFiles } from '../read/find-files.ts';

/** A hash of the files in a seed folder; null if one cannot be read: reading the seed says why. */
export async function folderFingerprint(dir: string): Promise<string | null> {
  const { files, faults } = await findFiles(dir);
  if (faults.length > 0) return null;
  const hash = createHash('sha256');
  try {
    for (const file of files) {
      hash.update(`\0${relative(dir, file)}\0`);
      for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer);
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
}
