import type { NamedFragment } from '../generated/documents.ts';
import { nameOf } from '../labels.ts';

/** What a thing is called, whatever it is. */
export function thingName(node: NamedFragment): string {
  switch (node.__typename) {
    case 'Party':
    case 'Asset':
    case 'Deal':
      return node.name;
    case 'Agreement':
    case 'Source':
      return node.title;
    case 'Right':
    case 'Condition':
    case 'Event':
      return node.label;
    case 'Clause':
      return node.heading;
    case 'Act':
      return `${nameOf(node.kind)}: ${node.ends.map((right) => right.label).join(', ') || (node.madeBy?.title ?? node.id)}`;
    case 'Evidence':
      return `${node.source.title}: ${node.locator}`;
  }
}

/** What sort of thing it is, in one word. */
export function thingType(node: NamedFragment): string {
  return node.__typename;
}
