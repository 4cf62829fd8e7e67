/**
 * Formats the Cypher files with the formatter of Neo4j's language support. `--check` writes nothing
 * and fails if a file would change. Fragments and the queries that include one do not parse by
 * themselves and are left as they are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// The package's types do not resolve under `nodenext`.
const { formatQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
  readonly formatQuery: (text: string) => string;
};

const ROOT = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');

for (const folder of ['src', 'seed']) {
  for (const name of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.cypher')) continue;
    const file = path.join(ROOT, folder, name);
    const text = readFileSync(file, 'utf8');
    if (/^\s*\/\/ include /m.test(text) || path.dirname(file).endsWith('fragments')) continue;
    const formatted = `${formatQuery(text).trimEnd()}\n`;
    if (formatted === text) continue;
    if (!check) writeFileSync(file, formatted);
    else {
      console.error(`${path.relative(ROOT, file)} is not formatted: run npm run format`);
      process.exitCode = 1;
    }
  }
}
