import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The queries of a folder by name: `rights-page` is the text of `rights-page.cypher`.
 *
 * @param folder  a file address
 * @throws when the folder cannot be read
 */
export function readStatements(folder: URL): ReadonlyMap<string, string> {
  const path = fileURLToPath(folder);
  return new Map(
    readdirSync(path)
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => [basename(file, '.cypher'), readFileSync(join(path, file), 'utf8')]),
  );
}
