import { type Format, jsonLine } from './format.ts';
import { linkedData } from './linked-data.ts';
import { PREFIXES, PROPERTIES, type Statements, type ValueKind } from './terms.ts';

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

function termDefinition(term: string, kind: ValueKind): unknown {
  if (kind === 'TEXT' || kind === 'ANY') return term;
  if (kind === 'LIST') return { '@id': term, '@type': '@id', '@container': '@list' };
  return { '@id': term, '@type': kind === 'THING' ? '@id' : kind };
}

function node({ iri, types, properties }: Statements): Readonly<Record<string, unknown>> {
  const valuesOf = ({ kind, values }: Statements['properties'][number]) => {
    const written = values.map((value) => {
      if ('thing' in value) return kind === 'ANY' ? { id: value.thing } : value.thing;
      return kind === 'ANY' ? { '@value': value.text, '@type': value.type } : value.text;
    });
    return written.length === 1 && kind !== 'LIST' ? written[0] : written;
  };
  return {
    id: iri,
    type: types,
    ...Object.fromEntries(properties.map((property) => [property.name, valuesOf(property)])),
  };
}
