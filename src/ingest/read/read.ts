import { readFile } from 'node:fs/promises';
import { decodeUtf8, fileFault, problemInWords } from './file-fault.ts';
import { findFiles } from './find-files.ts';
import { readJsonLines } from './json-lines.ts';
import type { SeedPart } from './parts.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * Reads a seed folder, recursively and in path order. A `.yaml` or `.yml` file is one map of record
 * lists; each line of a `.jsonl` file is a map with one key, the name of a record list, and one
 * record, such as `{"rights": {"id": "right:a", …}}`. Skips hidden files, and empty ones unless all
 * are; other files are named in warnings. Faults are returned, never thrown.
 */
export async function* readSeed(dir: string): AsyncGenerator<SeedPart> {
  const { files, faults, warnings } = await findFiles(dir);
  yield { faults, warnings };
  let isEmpty = faults.length === 0;
  for (const file of files) {
    for await (const part of partsOf(file)) {
      isEmpty &&= part.text === undefined && part.faults.length === 0;
      yield part;
    }
  }
  if (isEmpty)
    yield {
      faults: [fileFault(dir, 'a folder with facts', 'none in its files', { path: 'folder' })],
    };
}

async function* partsOf(file: string): AsyncGenerator<SeedPart> {
  try {
    if (/\.jsonl$/i.test(file)) return yield* readJsonLines(file);
    const text = decodeUtf8(await readFile(file), file);
    yield typeof text === 'string' ? parseYaml(file, text) : { faults: [text] };
  } catch (error) {
    yield { faults: [fileFault(file, 'a file that can be read', problemInWords(error))] };
  }
}
