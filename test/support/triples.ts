import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';

const documentLoader = () => Promise.reject(new Error('an export needs nothing from outside'));

/**
 * The statements of a JSON-LD text, in canonical form, one a line. Loads nothing, and refuses what
 * would be dropped.
 */
export async function jsonLdTriples(text: string): Promise<readonly string[]> {
  return lines(
    await jsonld.canonize(JSON.parse(text), { algorithm: 'RDFC-1.0', safe: true, documentLoader }),
  );
}

/** The statements of a Turtle text, in canonical form, one a line. */
export async function turtleTriples(text: string): Promise<readonly string[]> {
  const quads = new Writer({ format: 'N-Quads' }).quadsToString([...turtleStore(text)]);
  return lines(
    await jsonld.canonize(quads, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' }),
  );
}

/** A Turtle text as a store that can be asked. */
export function turtleStore(text: string): Store {
  return new Store(new Parser({ format: 'text/turtle' }).parse(text));
}

function lines(canonical: string): readonly string[] {
  return canonical
    .split('\n')
    .filter((line) => line !== '')
    .sort();
}
