import { DataFactory, type Quad_Object, Writer } from 'n3';
import type { Format } from './format.ts';
import { linkedData } from './linked-data.ts';
import { type Curie, expanded, PREFIXES, type StatedValue, type Statements } from './terms.ts';

const { literal, namedNode } = DataFactory;

/** Turtle 1.1; the same statements as in JSON-LD. */
export const turtle: Format = (context) => {
  const data = linkedData(context);
  const chunks: string[] = [];
  const out = { write: (chunk: string) => chunks.push(chunk), end: () => {} };
  const writer = new Writer(out, { prefixes: PREFIXES });
  const taken = () => chunks.splice(0).join('');
  const write = (resources: readonly Statements[]) => {
    for (const resource of resources) add(resource, writer);
    return taken();
  };
  return {
    start: write([data.view]),
    rows: (rows) => write(data.resources(rows)),
    end: () => {
      writer.end();
      return taken();
    },
  };
};

function add({ iri, types, properties }: Statements, writer: Writer): void {
  const subject = namedNode(iri);
  const addQuad = (name: Curie, object: Quad_Object) =>
    writer.addQuad(subject, namedNode(expanded(name)), object);
  for (const type of types) addQuad('rdf:type', namedNode(expanded(type)));
  for (const { term, kind, values } of properties) {
    const objects = values.map(object);
    // A list is one term, which the types call many.
    const list = () => writer.list(objects) as unknown as Quad_Object;
    for (const one of kind === 'LIST' ? [list()] : objects) addQuad(term, one);
  }
}

function object(value: StatedValue): Quad_Object {
  if ('thing' in value) return namedNode(value.thing);
  const { text, type } = value;
  return literal(text.toWellFormed(), type ? namedNode(expanded(type)) : undefined);
}
