import type { SeedFault } from '../../errors.ts';
import { fileFault } from './file-fault.ts';
import { findFiles } from './find-files.ts';
import { readJsonLines } from './json-lines.ts';
import type { SeedFiles, SeedPart } from './seed-files.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Reads a seed folder: every `.yaml` and `.yml` file in it, and every `.jsonl` file, recursively, in path order.
 *
 * A YAML file is one map of record lists. A JSON Lines file is for bulk and is read as a stream: each line is a map of one key,
 * the name of a record list, and one record of it, such as `{"rights": {"id": "right:a", …}}`. Hidden files are passed over, and
 * files that hold nothing, unless all do.
 *
 * @param dir  the folder
 * @returns never throws: what cannot be read is a fault
 */
export async function readSeed(dir: string): Promise<SeedFiles> {
  const found = await findFiles(dir);
  const parts: SeedPart[] = [];
  const faults: SeedFault[] = [...found.faults];
  for (const file of found.files) {
    const read = file.endsWith('.jsonl') ? await readJsonLines(file) : await readYaml(file);
    for (const part of read.parts) parts.push(part);
    for (const fault of read.faults) faults.push(fault);
  }
  if (parts.length === 0 && faults.length === 0) faults.push(nothingIn(dir));
  return { parts, faults };
}

/** The fault of a folder whose files hold nothing. */
export function nothingIn(dir: string): SeedFault {
  return fileFault(dir, 'a folder with facts', 'none in its files', 'folder');
}
