import type { Id } from '../../domain/model/record.ts';
import { wellFormed } from './text.ts';
import { type Curie, PREFIXES, type PropertyName } from './terms.ts';

/** An RDF resource, which JSON-LD and Turtle both write, so that they have the same data. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly Curie[];
  /** The properties in the order of writing; those without values are absent. */
  readonly properties: readonly (readonly [PropertyName, readonly Value[]])[];
}

export type Value =
  | { readonly thing: string }
  | { readonly text: string }
  | { readonly typed: string; readonly type: Curie }
  | { readonly list: readonly string[] };

/** The address of an id. */
export type IdIri = (id: Id) => string;

/** An id as part of an address. */
export function idPath(id: Id): string {
  return id.split(':').map(encodeURIComponent).join(':');
}

/** Builds a resource; leaves out null values. */
export class Description {
  readonly #properties: [PropertyName, readonly Value[]][] = [];

  constructor(
    readonly iri: string,
    readonly types: readonly Curie[],
  ) {}

  things(name: PropertyName, ...iris: readonly (string | null | undefined)[]): this {
    return this.#add(name, iris, (thing) => ({ thing }));
  }

  texts(name: PropertyName, ...texts: readonly (string | null | undefined)[]): this {
    return this.#add(name, texts, (text) => ({ text: wellFormed(text) }));
  }

  typed(
    name: PropertyName,
    type: Curie,
    ...values: readonly (string | number | boolean | null | undefined)[]
  ): this {
    return this.#add(name, values, (value) => ({ typed: String(value), type }));
  }

  list(name: PropertyName, iris: readonly string[]): this {
    this.#properties.push([name, [{ list: iris }]]);
    return this;
  }

  done(): Resource {
    return { iri: this.iri, types: this.types, properties: this.#properties };
  }

  #add<T>(
    name: PropertyName,
    given: readonly (T | null | undefined)[],
    valueOf: (value: T) => Value,
  ): this {
    const values = given.filter((value) => value !== null && value !== undefined);
    if (values.length > 0) this.#properties.push([name, values.map(valueOf)]);
    return this;
  }
}

/** The full address of a term. */
export function expanded(curie: Curie): string {
  const colon = curie.indexOf(':');
  return PREFIXES[curie.slice(0, colon) as keyof typeof PREFIXES] + curie.slice(colon + 1);
}
