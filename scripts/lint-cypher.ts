/**
 * Lints every query, fragments included, with the linter of Neo4j's language support. Prints each
 * fault, and fails if there is any.
 */
import { createRequire } from 'node:module';
import { LOAD_QUERIES } from '../src/ingest/load/writer.ts';
import { STORE_QUERIES } from '../src/store/neo4j/neo4j-store.ts';

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}
// The package's types do not resolve under `nodenext`, and its ES module cannot be loaded by Node.
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
  readonly lintCypherQuery: (
    query: string,
    schema: { readonly parameters: Readonly<Record<string, unknown>> },
  ) => readonly Diagnostic[];
};

for (const [name, text] of [...STORE_QUERIES, ...LOAD_QUERIES]) {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, key]) => [key!, 1]));
  for (const { message, range } of lintCypherQuery(text, { parameters })) {
    console.error(`${name}, line ${range.start.line + 1}: ${message}`);
    process.exitCode = 1;
  }
}
