import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INCLUDE = /^ *\/\/ include ([\w-]+)$/gm;

/**
 * The queries of a folder by name: `rights-page` is `rights-page.cypher`, with `fragments/x.cypher`
 * in place of a line `// include x`.
 *
 * @throws if the folder or a fragment cannot be read
 */
export function readQueryTexts(folder: URL): ReadonlyMap<string, string> {
  const path = fileURLToPath(folder);
  const read = (file: string): string =>
    readFileSync(join(path, file), 'utf8').replace(INCLUDE, (_, name: string) =>
      read(`fragments/${name}.cypher`).trimEnd(),
    );
  return new Map(
    readdirSync(path)
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => [basename(file, '.cypher'), read(file)]),
  );
}
