import type { Id } from '../../domain/model/record.ts';
import { type Curie, PREFIXES, PROPERTIES, type PropertyName } from './terms.ts';

/** An RDF resource, which JSON-LD and Turtle both write, so that they have the same data. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly Curie[];
  /** The properties in the order of writing. */
  readonly properties: {
    readonly [N in PropertyName]?: Value | null | undefined | readonly Value[];
  };
}

/** A value of the kind that the property has in terms.ts: a thing is given by its address. */
export type Value = string | number | boolean | AnyValue;

/** A value of a property of the kind ANY. */
export type AnyValue = { readonly thing: string } | { readonly text: string; readonly type: Curie };

/** The properties of a resource that have a term and a value, each with its values. */
export function propertiesOf({
  properties,
}: Resource): readonly (readonly [PropertyName, readonly Value[]])[] {
  return Object.entries(properties)
    .map(([name, given]) => {
      const values = [given].flat().filter((value) => value !== null && value !== undefined);
      return [name as PropertyName, values] as const;
    })
    .filter(([name, values]) => name in PROPERTIES && values.length > 0);
}

/** The address of an id. */
export type IdIri = (id: Id) => string;

/** An id as part of an address. */
export function idPath(id: Id): string {
  return id.split(':').map(encodeURIComponent).join(':');
}

/** The full address of a term. */
export function expanded(curie: Curie): string {
  const colon = curie.indexOf(':');
  return PREFIXES[curie.slice(0, colon) as keyof typeof PREFIXES] + curie.slice(colon + 1);
}
