import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { groupBy } from '../group-rights.ts';
import type { GraphLink, GraphNode } from './graph-model.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The places of parties by their ids, the circles of groups, and the box round all of them. */
export type Layout = ReturnType<typeof layoutOf>;

/** A group of parties, or a party that is in none; the simulation writes its place into it. */
type Cluster = SimulationNodeDatum & ReturnType<typeof clusterFrom>;

const ROOM = 54;
const TICKS = 300;

/** Places groups as circles with their members on a ring; equal input gives equal places. */
export function layoutOf(nodes: readonly GraphNode[], links: readonly GraphLink[]) {
  const grouped = groupBy(nodes, ({ id, group }) => group?.id ?? id);
  const clusters: Cluster[] = [...grouped].map(clusterFrom);
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)),
  );
  const edges = links
    .map(({ bound, holder }) => ({ source: clusterOf.get(bound)!, target: clusterOf.get(holder)! }))
    .filter(({ source, target }) => source !== target);
  forceSimulation(clusters)
    .force(
      'push',
      forceManyBody<Cluster>()
        .strength((cluster) => -18 * cluster.radius)
        .distanceMax(900),
    )
    .force(
      'links',
      forceLink<Cluster, { source: Cluster; target: Cluster }>(edges)
        .distance(({ source, target }) => source.radius + target.radius + 60)
        .strength(0.2),
    )
    .force('collide', forceCollide<Cluster>((cluster) => cluster.radius + 12).iterations(3))
    .force('x', forceX<Cluster>(0).strength(0.06))
    .force('y', forceY<Cluster>(0).strength(0.18))
    .stop()
    .tick(TICKS);
  const points = new Map(
    clusters.flatMap((cluster) =>
      cluster.members.map((member, index) => [member, placeOn(cluster, index)] as const),
    ),
  );
  return {
    points,
    groups: clusters.flatMap(({ id, name, x = 0, y = 0, radius }) =>
      name === null ? [] : [{ id, name, x, y, radius }],
    ),
    box: boxOf(clusters),
  };
}

/** Adds parties that the layout lacks, in a row below it. */
export function withStrangers(layout: Layout, nodes: readonly GraphNode[]): Layout {
  const strangers = nodes.filter(({ id }) => !layout.points.has(id));
  if (strangers.length === 0) return layout;
  const { box } = layout;
  const y = box.y + box.height + ROOM;
  const points = new Map([
    ...layout.points,
    ...strangers.map(({ id }, index) => [id, { x: box.x + ROOM + index * ROOM * 2, y }] as const),
  ]);
  const width = Math.max(box.width, strangers.length * ROOM * 2);
  return { ...layout, points, box: { ...box, width, height: box.height + ROOM * 2 } };
}

function clusterFrom([id, nodes]: readonly [string, readonly [GraphNode, ...GraphNode[]]]) {
  const members = nodes.map((node) => node.id);
  // A group with one member is drawn as that member.
  if (members.length === 1) return { id, name: null, members, ring: 0, radius: ROOM * 0.8 };
  const ring = Math.max(52, (members.length * 84) / (2 * Math.PI));
  return { id, name: nodes[0].group!.name, members, ring, radius: ring + ROOM };
}

function placeOn({ x = 0, y = 0, ring, members }: Cluster, index: number): Point {
  const angle = (index / members.length) * 2 * Math.PI - Math.PI / 2;
  return { x: x + ring * Math.cos(angle), y: y + ring * Math.sin(angle) };
}

function boxOf(clusters: readonly Cluster[]) {
  const xs = clusters.flatMap(({ x = 0, radius }) => [x - radius, x + radius]);
  const ys = clusters.flatMap(({ y = 0, radius }) => [y - radius, y + radius]);
  const [x, y] = [Math.min(0, ...xs) - 24, Math.min(0, ...ys) - 30];
  return { x, y, width: Math.max(0, ...xs) + 24 - x, height: Math.max(0, ...ys) + 34 - y };
}
