import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SeedFault } from '../../errors.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { fileFault, problemInWords } from './file-fault.ts';

const FORMS = /\.(?:yaml|yml|jsonl)$/i;
const BESIDE = /\.(?:md|schema\.json)$/i;
const EXPECTED = 'a file that ends in .yaml, .yml or .jsonl';

/** The files with facts, the faults of unreadable ones, and files that are skipped. */
interface Found {
  readonly files: string[];
  readonly faults: SeedFault[];
  readonly warnings: SeedFault[];
}

/** The seed files below a folder, in path order; faults if it is missing, empty or unreadable. */
export async function findFiles(dir: string): Promise<Found> {
  const found: Found = { files: [], faults: [], warnings: [] };
  await walk(dir, [], found);
  const { files, faults, warnings } = found;
  if (files.length === 0 && faults.length === 0) {
    const others = warnings.map(({ file }) => path.basename(file)).join(', ');
    const none = others === '' ? 'none in it' : `none in it, but ${others}`;
    faults.push(
      fileFault(dir, 'a folder with .yaml, .yml or .jsonl files', none, { path: 'folder' }),
    );
  }
  files.sort(compareText);
  return found;
}

/** @param above  the real paths of the folders that lead here; a link back is not followed */
async function walk(dir: string, above: readonly string[], found: Found): Promise<void> {
  let entries: readonly Dirent[];
  let real: string;
  try {
    real = await realpath(dir);
    entries = await readdir(dir, { withFileTypes: true });
  } catch (error) {
    found.faults.push(
      fileFault(dir, 'a folder of seed files', problemInWords(error), { path: 'folder' }),
    );
    return;
  }
  if (above.includes(real)) return;
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const target = path.join(dir, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(target).catch(() => entry) : entry;
    if (kind.isDirectory()) await walk(target, [...above, real], found);
    else if (FORMS.test(entry.name)) {
      if (kind.isFile() || kind.isSymbolicLink()) found.files.push(target);
      else found.faults.push(fileFault(target, 'a file', 'a pipe, a socket or a device'));
    } else if (!BESIDE.test(entry.name))
      found.warnings.push(fileFault(target, EXPECTED, `${entry.name}, which is not read`));
  }
}
