import type { NamedFragment } from '../generated/documents.ts';
import { nameOf } from '../labels.ts';

/** A thing with its id and the field that names it, if it has one. */
export interface NamedThing {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly label?: string;
}

/** The field that names a thing, else its id. */
export function plainName({ id, name, title, label }: NamedThing): string {
  return name ?? title ?? label ?? id;
}

/** What a thing is called, also for clauses, acts and evidence, which have no name of their own. */
export function thingName(node: NamedFragment): string {
  switch (node.__typename) {
    case 'Clause':
      return node.heading;
    case 'Act':
      return `${nameOf(node.kind)}: ${node.ends.map((right) => right.label).join(', ') || (node.madeBy?.title ?? node.id)}`;
    case 'Evidence':
      return `${node.source.title}: ${node.locator}`;
    default:
      return plainName(node);
  }
}
