import type { NamedFragment } from '../generated/documents.ts';
import { enumLabel, plainName } from '../labels.ts';
import { pageOf } from '../question/route.ts';

export function thingName(node: NamedFragment): string {
  switch (node.__typename) {
    case 'Clause':
      return node.heading;
    case 'Act':
      return `${enumLabel(node.kind)}: ${node.ends.map((right) => right.label).join(', ') || (node.madeBy?.title ?? node.id)}`;
    case 'Evidence':
      return `${node.source.title}: ${node.locator}`;
    default:
      return plainName(node);
  }
}

/** The id of the page that shows a thing: its own, or that of the thing it belongs to. */
export function homeOf(node: NamedFragment): string {
  if (pageOf(node.id) !== null) return node.id;
  if ('event' in node) return node.event?.id ?? node.right?.id ?? node.id;
  if ('madeBy' in node) return node.madeBy?.id ?? node.ends[0]?.id ?? node.id;
  if ('agreement' in node) return node.agreement.id;
  return 'source' in node ? node.source.id : node.id;
}
