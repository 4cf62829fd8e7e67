import type { Format } from './format.ts';
import { linkedData } from './linked-data.ts';
import type { Resource, Value } from './resource.ts';
import { PREFIXES, PROPERTIES } from './terms.ts';

/** Turtle 1.1; the same statements as in JSON-LD. */
export const turtle: Format = (context) => {
  const data = linkedData(context);
  return {
    start: () =>
      `${Object.entries(PREFIXES)
        .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
        .join('')}\n${block(data.view())}`,
    rows: (rows) => data.resources(rows).map(block).join(''),
    end: () => '',
  };
};

function block({ iri, types, properties }: Resource): string {
  const lines = [
    `a ${types.join(', ')}`,
    ...properties.map(
      ([name, values]) => `${PROPERTIES[name][0]} ${values.map(written).join(', ')}`,
    ),
  ];
  return `${iriRef(iri)} ${lines.join(' ;\n  ')} .\n\n`;
}

function written(value: Value): string {
  if ('thing' in value) return shortened(value.thing);
  if ('text' in value) return literal(value.text);
  if ('typed' in value) return `${literal(value.typed)}^^${value.type}`;
  return `( ${value.list.map(shortened).join(' ')} )`;
}

/** A term of a vocabulary by its prefix, any other address whole. */
function shortened(iri: string): string {
  for (const [prefix, namespace] of NAMESPACES) {
    if (iri.startsWith(namespace) && /^[A-Za-z]\w*$/.test(iri.slice(namespace.length)))
      return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iriRef(iri);
}

const NAMESPACES = Object.entries(PREFIXES);

/** What may not stand in an address is escaped, so that nothing can break out of it. */
function iriRef(iri: string): string {
  return `<${iri.replace(/[\p{Cc} <>"{}|\\^`]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

function literal(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
