import type { NamedFragment } from '../generated/documents.ts';
import { nameOf, plainName } from '../labels.ts';

/** The name of a thing, also of clauses, acts and evidence. */
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
