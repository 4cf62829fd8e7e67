import type { Id, Link } from '../model.ts';
import type { Span } from '../time/span.ts';
import { intersect } from '../time/span.ts';

/** The links that start at any of these nodes. */
export type Neighbours = (ids: readonly Id[]) => Promise<readonly Link[]>;

/**
 * All shortest ways between two nodes, in a stable order.
 *
 * @param maxHops     the most links a way may have
 * @param most        how many ways to give
 * @param neighbours  asked once per hop, for all nodes of the frontier together
 * @returns none where there is no way within maxHops, or where both ends are one
 * @see docs/model.md#composite-answers
 */
export async function shortestPaths(
  fromId: Id, toId: Id, maxHops: number, most: number, neighbours: Neighbours,
): Promise<readonly (readonly Link[])[]> {
  if (fromId === toId) return [];
  const into = new Map<Id, readonly Link[]>([[fromId, []]]);
  let frontier: readonly Id[] = [fromId];
  for (let hop = 0; hop < maxHops && frontier.length > 0 && !into.has(toId); hop++) {
    const reached = new Map<Id, Link[]>();
    for (const link of await neighbours(frontier)) {
      if (into.has(link.toId)) continue;
      const links = reached.get(link.toId);
      if (links) links.push(link);
      else reached.set(link.toId, [link]);
    }
    for (const [id, links] of reached) into.set(id, links.sort(byLink));
    frontier = [...reached.keys()].sort();
  }
  return into.has(toId) ? waysTo(toId, fromId, into, most) : [];
}

/** The days on which every dated link of a way certainly holds together; null where on none, or where no link is dated. */
export function heldTogether(links: readonly Link[]): Span | null {
  const dated = links.map(({ holds }) => holds).filter((holds) => holds !== 'ALWAYS');
  return dated.length === 0 ? null : dated.reduce((a, b) => a && b && intersect(a, b));
}

function waysTo(id: Id, fromId: Id, into: ReadonlyMap<Id, readonly Link[]>, most: number): readonly (readonly Link[])[] {
  if (id === fromId) return [[]];
  const ways: (readonly Link[])[] = [];
  for (const link of into.get(id)!) {
    for (const before of waysTo(link.fromId, fromId, into, most - ways.length)) ways.push([...before, link]);
    if (ways.length >= most) break;
  }
  return ways.slice(0, most);
}

function byLink(a: Link, b: Link): number {
  return compare(a.fromId, b.fromId) || compare(a.kind, b.kind) || compare(a.viaId ?? '', b.viaId ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
