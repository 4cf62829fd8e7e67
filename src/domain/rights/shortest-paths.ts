import { groupBy } from '../group-by.ts';
import { compareText } from '../text/normalise.ts';
import type { Id } from '../model/record.ts';
import type { Link, LinkKind } from '../model/graph.ts';
import { intersect, type Span } from '../time/span.ts';

/** The links that start at these nodes, or with `back` end there, reversed; null: too many. */
export type Neighbours = (ids: readonly Id[], back: boolean) => Promise<readonly Link[] | null>;

/**
 * All shortest paths between two nodes, in a stable order. The search runs from both ends, so that
 * a hub in the middle is reached but not expanded. Empty if there is no path within `maxHops`
 * links, or if both ends are the same; null if there are too many links on both sides. See
 * docs/model.md#composite-answers.
 *
 * @param neighbours  called once per hop, for the whole frontier
 */
export async function shortestPaths(
  fromId: Id,
  toId: Id,
  maxHops: number,
  maxPaths: number,
  neighbours: Neighbours,
): Promise<readonly (readonly Link[])[] | null> {
  if (fromId === toId) return [];
  const [forward, backward] = [sideFrom(fromId, false), sideFrom(toId, true)];
  for (let hop = 0; hop < maxHops; hop++) {
    if (forward.frontier.length === 0 || backward.frontier.length === 0) return [];
    const [near, far] = [forward, backward].sort(
      (a, b) => a.hops - b.hops || a.frontier.length - b.frontier.length,
    );
    const expanded = (await expand(near!, neighbours)) ?? (await expand(far!, neighbours));
    if (!expanded) return null;
    const other = expanded === forward ? backward : forward;
    const meeting = expanded.frontier.filter((id) => other.links.has(id));
    if (meeting.length > 0)
      return pathsTo(toId, fromId, linksInto(forward, backward, meeting), maxPaths);
  }
  return [];
}

/** The nodes reached from one end, with the links on shortest paths to each, away from it. */
interface Side {
  readonly back: boolean;
  readonly links: Map<Id, readonly Link[]>;
  frontier: readonly Id[];
  hops: number;
}

function sideFrom(id: Id, back: boolean): Side {
  return { back, links: new Map([[id, []]]), frontier: [id], hops: 0 };
}

/** Expands by one hop; null, without a change, if there are too many links. */
async function expand(side: Side, neighbours: Neighbours): Promise<Side | null> {
  const found = await neighbours(side.frontier, side.back);
  if (!found) return null;
  const onward = found.filter(({ toId }) => !side.links.has(toId));
  const reached = groupBy(onward, ({ toId }) => toId);
  for (const [id, links] of reached) side.links.set(id, links);
  side.frontier = [...reached.keys()].sort();
  side.hops++;
  return side;
}

function linksInto(forward: Side, backward: Side, meeting: readonly Id[]) {
  const into = new Map([...forward.links].map(([id, links]) => [id, links.toSorted(byLink)]));
  for (let nodes: readonly Id[] = meeting; nodes.length > 0;) {
    const onward = nodes.flatMap((id) => backward.links.get(id)!.map(reverseLink));
    const next = groupBy(onward, ({ toId }) => toId);
    for (const [id, links] of next) into.set(id, links.toSorted(byLink));
    nodes = [...next.keys()];
  }
  return into;
}

const REVERSE_KINDS: Readonly<Partial<Record<LinkKind, LinkKind>>> = {
  HOLDS: 'OWES',
  OWES: 'HOLDS',
};

export function reverseKind(kind: LinkKind): LinkKind {
  return REVERSE_KINDS[kind] ?? kind;
}

function reverseLink(link: Link): Link {
  return { ...link, fromId: link.toId, toId: link.fromId, kind: reverseKind(link.kind) };
}

/** The days on which every dated link of a path certainly holds; null: none, or none is dated. */
export function commonDays(links: readonly Link[]): Span | null {
  const dated = links.map(({ holds }) => holds).filter((holds) => holds !== 'ALWAYS');
  return dated.length === 0 ? null : dated.reduce((a, b) => a && b && intersect(a, b));
}

function pathsTo(
  id: Id,
  fromId: Id,
  into: ReadonlyMap<Id, readonly Link[]>,
  maxPaths: number,
): readonly (readonly Link[])[] {
  if (id === fromId) return [[]];
  const paths: (readonly Link[])[] = [];
  for (const link of into.get(id)!) {
    for (const before of pathsTo(link.fromId, fromId, into, maxPaths - paths.length))
      paths.push([...before, link]);
    if (paths.length >= maxPaths) break;
  }
  return paths.slice(0, maxPaths);
}

function byLink(a: Link, b: Link): number {
  return (
    compareText(a.fromId, b.fromId) ||
    compareText(a.kind, b.kind) ||
    compareText(a.viaId ?? '', b.viaId ?? '')
  );
}
