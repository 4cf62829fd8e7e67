import type { SeedFault } from '../../errors.ts';
import { fileFault } from './file-fault.ts';
import { findFiles } from './find-files.ts';
import { readJsonLines } from './json-lines.ts';
import { readYaml } from './yaml-file.ts';

/**
 * A piece of a seed that is parsed by itself: a whole YAML file, or one line of a JSON Lines file.
 * Its text is kept so that a fault in it can be placed (src/ingest/read/place.ts).
 */
export interface SeedPart {
  /** As printed in faults: the folder as it was named, and the path in it. */
  readonly file: string;
  readonly form: 'YAML' | 'LINE';
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number;
  readonly text: string;
  /** What the text says: maps, lists, text, numbers, booleans and null. Undefined where it could not be read. */
  readonly value: unknown;
}

/** A seed folder as read, in path order: what could be parsed, and why the rest could not. */
export interface SeedFiles {
  readonly parts: readonly SeedPart[];
  readonly faults: readonly SeedFault[];
}

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
