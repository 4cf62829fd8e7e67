import { compareText } from '../text/normalise.ts';
import type { Id } from '../model/record.ts';
import type { Link, LinkKind } from '../model/graph.ts';
import type { Span } from '../time/span.ts';
import { intersect } from '../time/span.ts';

/**
 * The links that start at any of these nodes, or null if there are too many to look at.
 *
 * @param back  whether ways are followed from their end: the links that a way could take to these
 *   nodes, turned round
 */
export type Neighbours = (ids: readonly Id[], back: boolean) => Promise<readonly Link[] | null>;

/**
 * All shortest ways between two nodes, in a stable order. They are looked for from both ends in
 * turn, so that a hub in the middle is met and not gone through.
 *
 * @param maxHops     the most links a way may have
 * @param most        how many ways to give
 * @param neighbours  asked once per hop, for all nodes at an edge together
 * @returns none if there is no way within maxHops, or if both ends are one; null if there
 *   were too many links at both edges
 * @see docs/model.md#composite-answers
 */
export async function shortestPaths(
  fromId: Id,
  toId: Id,
  maxHops: number,
  most: number,
  neighbours: Neighbours,
): Promise<readonly (readonly Link[])[] | null> {
  if (fromId === toId) return [];
  const [ahead, behind] = [sideFrom(fromId), sideFrom(toId)];
  for (let hop = 0; hop < maxHops; hop++) {
    if (ahead.edge.length === 0 || behind.edge.length === 0) return [];
    const isNear =
      ahead.hops === behind.hops
        ? ahead.edge.length <= behind.edge.length
        : ahead.hops < behind.hops;
    const grown =
      (await grow(isNear ? ahead : behind, !isNear, neighbours)) ??
      (await grow(isNear ? behind : ahead, isNear, neighbours));
    if (!grown) return null;
    const other = grown === ahead ? behind : ahead;
    const met = grown.edge.filter((id) => other.links.has(id));
    if (met.length > 0) return waysTo(toId, fromId, joined(ahead, behind, met), most);
  }
  return [];
}

/**
 * The nodes reached from one end: every node with the links that lead to it on shortest ways,
 * seen from this end.
 */
interface Side {
  readonly links: Map<Id, readonly Link[]>;
  edge: readonly Id[];
  hops: number;
}

function sideFrom(id: Id): Side {
  return { links: new Map([[id, []]]), edge: [id], hops: 0 };
}

/** Goes one hop further; null, and nothing done, if there are too many links. */
async function grow(side: Side, back: boolean, neighbours: Neighbours): Promise<Side | null> {
  const found = await neighbours(side.edge, back);
  if (!found) return null;
  const reached = new Map<Id, Link[]>();
  for (const link of found) {
    if (side.links.has(link.toId)) continue;
    const links = reached.get(link.toId);
    if (links) links.push(link);
    else reached.set(link.toId, [link]);
  }
  for (const [id, links] of reached) side.links.set(id, links);
  side.edge = [...reached.keys()].sort();
  side.hops++;
  return side;
}

/** The links into each node on the ways that meet in some nodes, in order. */
function joined(ahead: Side, behind: Side, met: readonly Id[]): ReadonlyMap<Id, readonly Link[]> {
  const into = new Map<Id, Link[]>(
    [...ahead.links].map(([id, links]) => [id, [...links].sort(byLink)]),
  );
  for (let nodes: readonly Id[] = met; nodes.length > 0;) {
    const next = new Map<Id, Link[]>();
    for (const id of nodes) {
      for (const link of behind.links.get(id)!) {
        const links = next.get(link.fromId);
        if (links) links.push(turned(link));
        else next.set(link.fromId, [turned(link)]);
      }
    }
    for (const [id, links] of next) into.set(id, links.sort(byLink));
    nodes = [...next.keys()];
  }
  return into;
}

const TURNED: Readonly<Partial<Record<LinkKind, LinkKind>>> = { HOLDS: 'OWES', OWES: 'HOLDS' };

/** The kind of a link that is gone through the other way. */
export function turnedKind(kind: LinkKind): LinkKind {
  return TURNED[kind] ?? kind;
}

function turned(link: Link): Link {
  return { ...link, fromId: link.toId, toId: link.fromId, kind: turnedKind(link.kind) };
}

/**
 * The days on which every dated link of a way certainly holds together; null if on none, or if no
 * link is dated.
 */
export function heldTogether(links: readonly Link[]): Span | null {
  const dated = links.map(({ holds }) => holds).filter((holds) => holds !== 'ALWAYS');
  return dated.length === 0 ? null : dated.reduce((a, b) => a && b && intersect(a, b));
}

function waysTo(
  id: Id,
  fromId: Id,
  into: ReadonlyMap<Id, readonly Link[]>,
  most: number,
): readonly (readonly Link[])[] {
  if (id === fromId) return [[]];
  const ways: (readonly Link[])[] = [];
  for (const link of into.get(id)!) {
    for (const before of waysTo(link.fromId, fromId, into, most - ways.length))
      ways.push([...before, link]);
    if (ways.length >= most) break;
  }
  return ways.slice(0, most);
}

function byLink(a: Link, b: Link): number {
  return (
    compareText(a.fromId, b.fromId) ||
    compareText(a.kind, b.kind) ||
    compareText(a.viaId ?? '', b.viaId ?? '')
  );
}
