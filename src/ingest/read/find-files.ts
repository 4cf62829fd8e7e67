import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SeedFault } from '../../errors.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { fileFault, problemInWords } from './file-fault.ts';

const FORMS = /\.(?:yaml|yml|jsonl)$/i;
const BESIDE = /\.(?:md|schema\.json)$/i;
const EXPECTED = 'a file that ends in .yaml, .yml or .jsonl';

/** The seed files below a folder, in path order, faults of it, and warnings of skipped files. */
export async function findFiles(dir: string) {
  const files: string[] = [];
  const faults: SeedFault[] = [];
  const warnings: SeedFault[] = [];
  const folderFault = (folder: string, expected: string, found: string) =>
    faults.push(fileFault(folder, expected, found, { path: 'folder' }));
  // `above` has the real paths of the folders that lead here: a link back is not followed
  const walk = async (folder: string, above: readonly string[]): Promise<void> => {
    const listed = await Promise.all([
      realpath(folder),
      readdir(folder, { withFileTypes: true }),
    ]).catch(problemInWords);
    if (typeof listed === 'string')
      return void folderFault(folder, 'a folder of seed files', listed);
    const [real, entries] = listed;
    if (above.includes(real)) return;
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const target = path.join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? await stat(target).catch(() => entry) : entry;
      if (kind.isDirectory()) await walk(target, [...above, real]);
      else if (FORMS.test(entry.name)) {
        if (kind.isFile() || kind.isSymbolicLink()) files.push(target);
        else faults.push(fileFault(target, 'a file', 'a pipe, a socket or a device'));
      } else if (!BESIDE.test(entry.name))
        warnings.push(fileFault(target, EXPECTED, `${entry.name}, which is not read`));
    }
  };
  await walk(dir, []);
  if (files.length === 0 && faults.length === 0) {
    const others = warnings.map(({ file }) => path.basename(file)).join(', ');
    const none = others === '' ? 'none in it' : `none in it, but ${others}`;
    folderFault(dir, 'a folder with .yaml, .yml or .jsonl files', none);
  }
  return { files: files.sort(compareText), faults, warnings };
}
