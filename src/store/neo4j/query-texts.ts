import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';

const INCLUDE = /^ *\/\/ include ([\w-]+)$/gm;

/**
 * The queries of a folder by name: `rights-page` is `rights-page.cypher`, with `fragments/x.cypher`
 * in place of a line `// include x`.
 *
 * @throws if the folder or a fragment cannot be read
 */
export function readQueryTexts(folder: URL): ReadonlyMap<string, string> {
  const read = (name: string): string =>
    readFileSync(new URL(`${name}.cypher`, folder), 'utf8').replace(
      INCLUDE,
      (_, fragment: string) => read(`fragments/${fragment}`).trimEnd(),
    );
  const names = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  return new Map(names.map((file) => [parse(file).name, read(parse(file).name)]));
}
