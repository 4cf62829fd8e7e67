import { type Format, jsonLine } from './format.ts';
import { linkedData } from './linked-data.ts';
import { PREFIXES, PROPERTIES, type PropertyName, type Statements, type Value } from './terms.ts';

/** JSON-LD 1.1: one object with its context, a resource a line in `@graph`; as in Turtle. */
export const jsonLd: Format = (context) => {
  const data = linkedData(context);
  return {
    start: `{"@context": ${jsonLine(CONTEXT)},\n"@graph": [\n${jsonLine(node(data.view))}`,
    rows: (rows) =>
      data
        .resources(rows)
        .map((resource) => `,\n${jsonLine(node(resource))}`)
        .join(''),
    end: () => '\n]}\n',
  };
};

const CONTEXT: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  ...PREFIXES,
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, [term, kind]]) => [name, termDefinition(term, kind)]),
  ),
};

function termDefinition(term: string, kind: (typeof PROPERTIES)[PropertyName][1]): unknown {
  if (kind === 'TEXT' || kind === 'ANY') return term;
  if (kind === 'LIST') return { '@id': term, '@type': '@id', '@container': '@list' };
  return { '@id': term, '@type': kind === 'THING' ? '@id' : kind };
}

function node({ iri, types, properties }: Statements): Readonly<Record<string, unknown>> {
  return {
    id: iri,
    type: types,
    ...Object.fromEntries(properties.map(([name, values]) => [name, valuesOf(name, values)])),
  };
}

function valuesOf(name: PropertyName, values: readonly Value[]): unknown {
  const written = values.map((value) => {
    if (typeof value !== 'object') return String(value);
    return 'thing' in value ? { id: value.thing } : { '@value': value.text, '@type': value.type };
  });
  return written.length === 1 && PROPERTIES[name][1] !== 'LIST' ? written[0] : written;
}
