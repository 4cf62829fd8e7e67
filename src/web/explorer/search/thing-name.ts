import type { NamedFragment } from '../generated/documents.ts';
import { nameOf, plainName } from '../labels.ts';

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
