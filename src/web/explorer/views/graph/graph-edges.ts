import { type Box, groupLabels, intersect } from './graph-labels.ts';
import type { Layout, Point } from './graph-layout.ts';
import type { Graph, GraphLink } from './graph-model.ts';

/** A link with its path and the place of its number. */
export interface Edge<Right> {
  readonly link: GraphLink<Right>;
  readonly path: string;
  readonly middle: Point;
}

interface Curve {
  readonly start: Point;
  readonly bend: Point;
  readonly end: Point;
}

/** Places of a number on its curve, the best first. */
const LABEL_OFFSETS = [
  0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78, 0.18, 0.82, 0.14, 0.86,
];
const LABEL_SIZE_PX = 22;

/**
 * Links as bows; those of opposite directions bend apart. Numbers avoid each other, parties and
 * names of groups if there is room, short links first.
 *
 * @param radiusOf  of a party's circle
 */
export function bowsOf<Right>(
  { links, nodes }: Graph<Right>,
  layout: Layout,
  radiusOf: (id: string) => number,
): readonly Edge<Right>[] {
  const { points } = layout;
  const taken: Point[] = [];
  const dots = nodes.map(({ id }) => ({ ...points.get(id)!, radius: radiusOf(id) }));
  const texts = groupLabels(layout);
  const cost = (at: Point): number =>
    3 * taken.filter((other) => distance(other, at) < LABEL_SIZE_PX).length +
    3 * dots.filter((dot) => distance(dot, at) < dot.radius + LABEL_SIZE_PX / 2).length +
    3 * texts.filter((text) => intersect(text, numberBox(at))).length;
  const curves = links.map((link) => ({
    link,
    curve: curveOf(
      points.get(link.bound)!,
      points.get(link.holder)!,
      radiusOf(link.bound) + 2,
      radiusOf(link.holder) + 3,
    ),
  }));
  const middles = new Map(
    [...curves]
      .sort((a, b) => distance(a.curve.start, a.curve.end) - distance(b.curve.start, b.curve.end))
      .map(({ link, curve }) => {
        const middle = LABEL_OFFSETS.map((part) => on(curve, part)).reduce((best, place) =>
          cost(place) < cost(best) ? place : best,
        );
        taken.push(middle);
        return [link, middle] as const;
      }),
  );
  return curves.map(({ link, curve }) => ({
    link,
    path: pathOf(curve),
    middle: middles.get(link)!,
  }));
}

/** What a number with its circle takes. */
export function numberBox({ x, y }: Point): Box {
  return { x, y, halfWidth: LABEL_SIZE_PX / 2, halfHeight: LABEL_SIZE_PX / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function curveOf(from: Point, to: Point, startGap: number, endGap: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bow = Math.min(42, length * 0.16);
  const bend = {
    x: (from.x + to.x) / 2 - (dy / length) * bow,
    y: (from.y + to.y) / 2 + (dx / length) * bow,
  };
  return { start: towards(from, bend, startGap), bend, end: towards(to, bend, endGap) };
}

function pathOf({ start, bend, end }: Curve): string {
  return `M${start.x.toFixed(1)} ${start.y.toFixed(1)}Q${bend.x.toFixed(1)} ${bend.y.toFixed(1)} ${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
}

function on({ start, bend, end }: Curve, part: number): Point {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return { x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y };
}

function towards(from: Point, to: Point, gap: number): Point {
  const part = gap / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
