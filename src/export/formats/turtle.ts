import { DataFactory, type Quad_Object, Writer } from 'n3';
import type { Format } from './format.ts';
import { linkedData } from './linked-data.ts';
import { expanded, type Resource, type Value } from './resource.ts';
import { type Curie, PREFIXES, PROPERTIES } from './terms.ts';

const { literal, namedNode } = DataFactory;

/** Turtle 1.1; the same statements as in JSON-LD. */
export const turtle: Format = (context) => {
  const data = linkedData(context);
  let text = '';
  const out = { write: (chunk: string) => (text += chunk), end: () => {} };
  const writer = new Writer(out, { prefixes: PREFIXES });
  const taken = () => {
    const chunk = text;
    text = '';
    return chunk;
  };
  const write = (resources: readonly Resource[]) => {
    for (const resource of resources) add(resource, writer);
    return taken();
  };
  return {
    start: () => write([data.view()]),
    rows: (rows) => write(data.resources(rows)),
    end: () => {
      writer.end();
      return taken();
    },
  };
};

function add({ iri, types, properties }: Resource, writer: Writer): void {
  const subject = namedNode(iri);
  const addQuad = (name: Curie, object: Quad_Object) =>
    writer.addQuad(subject, namedNode(expanded(name)), object);
  for (const type of types) addQuad('rdf:type', namedNode(expanded(type)));
  for (const [name, values] of properties)
    for (const value of values) addQuad(PROPERTIES[name][0], term(value, writer));
}

function term(value: Value, writer: Writer): Quad_Object {
  if ('thing' in value) return namedNode(value.thing);
  if ('text' in value) return literal(value.text);
  if ('typed' in value) return literal(value.typed, namedNode(expanded(value.type)));
  const list: unknown = writer.list(value.list.map((iri) => namedNode(iri)));
  return list as Quad_Object; // one term, which the types call many
}
