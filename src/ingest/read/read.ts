import { readFile } from 'node:fs/promises';
import { decodeUtf8, fileFault, problemInWords } from './file-fault.ts';
import { findFiles } from './find-files.ts';
import { readJsonLines } from './json-lines.ts';
import type { SeedChunk } from './parts.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * Reads a seed folder: every `.yaml` and `.yml` file in it, and every `.jsonl` file, recursively,
 * in path order, in chunks. Other files are named in warnings.
 *
 * A YAML file is one map of record lists. Each line of a JSON Lines file is a map with one key, the
 * name of a record list, and one record, such as `{"rights": {"id": "right:a", …}}`. Skips hidden
 * files, and empty ones unless all are.
 *
 * @returns the parts in chunks; faults are returned, never thrown
 */
export async function* readSeed(dir: string): AsyncGenerator<SeedChunk> {
  const { files, faults, warnings } = await findFiles(dir);
  yield { parts: [], faults, warnings };
  let isEmpty = faults.length === 0;
  for (const file of files) {
    for await (const some of chunksOf(file)) {
      isEmpty &&= some.parts.length + some.faults.length === 0;
      yield some;
    }
  }
  if (isEmpty)
    yield {
      parts: [],
      faults: [fileFault(dir, 'a folder with facts', 'none in its files', { path: 'folder' })],
    };
}

async function* chunksOf(file: string): AsyncGenerator<SeedChunk> {
  try {
    if (/\.jsonl$/i.test(file)) return yield* readJsonLines(file);
    const text = decodeUtf8(await readFile(file), file);
    yield typeof text === 'string' ? parseYaml(file, text) : { parts: [], faults: [text] };
  } catch (error) {
    const fault = fileFault(file, 'a file that can be read', problemInWords(error));
    yield { parts: [], faults: [fault] };
  }
}
