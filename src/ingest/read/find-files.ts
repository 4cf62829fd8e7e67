import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SeedFault } from '../../errors.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { fileFault, problemInWords } from './file-fault.ts';

const FORMS = /\.(?:yaml|yml|jsonl)$/;

/** The seed files in a folder and its subfolders, in path order. */
export async function findFiles(
  dir: string,
): Promise<{ readonly files: readonly string[]; readonly faults: readonly SeedFault[] }> {
  const files: string[] = [];
  const faults: SeedFault[] = [];
  await walk(dir, [], files, faults);
  if (files.length === 0 && faults.length === 0)
    faults.push(
      fileFault(dir, 'a folder with .yaml, .yml or .jsonl files', 'none in it', 'folder'),
    );
  return { files: files.sort(compareText), faults };
}

/** @param above  the real paths of the parent folders; a link back to one of them is not followed */
async function walk(
  dir: string,
  above: readonly string[],
  files: string[],
  faults: SeedFault[],
): Promise<void> {
  let entries: readonly Dirent[];
  let real: string;
  try {
    real = await realpath(dir);
    entries = await readdir(dir, { withFileTypes: true });
  } catch (error) {
    faults.push(fileFault(dir, 'a folder of seed files', problemInWords(error), 'folder'));
    return;
  }
  if (above.includes(real)) return;
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const target = path.join(dir, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(target).catch(() => entry) : entry;
    if (kind.isDirectory()) await walk(target, [...above, real], files, faults);
    else if (FORMS.test(entry.name)) files.push(target);
  }
}
