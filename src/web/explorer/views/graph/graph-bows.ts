import type { Layout, Point } from './graph-layout.ts';
import type { Graph, GraphLink } from './graph-model.ts';

/** A link with its path and the place of its number. */
export interface Bow<Right> {
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
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];
const NUMBER = 22;
const LETTER = 7;
const LINE_HEIGHT_PX = 15;

/**
 * Links as bows; those of opposite directions bend apart. Numbers avoid each other, parties and
 * names if there is room, short links first.
 *
 * @param radiusOf  of a party's circle
 */
export function bowsOf<Right>(
  { links, nodes }: Graph<Right>,
  { points, groups }: Layout,
  radiusOf: (id: string) => number,
): readonly Bow<Right>[] {
  const taken: Point[] = [];
  const dots = nodes.map(({ id }) => ({ ...points.get(id)!, radius: radiusOf(id) }));
  const texts = [
    ...nodes.map(({ id, name }) => textBelow(points.get(id)!, radiusOf(id), name)),
    ...groups.map(({ x, y, radius, name }): Box => ({
      x,
      y: y - radius - 12,
      halfWidth: (name.length * LETTER) / 2,
      halfHeight: LINE_HEIGHT_PX / 2,
    })),
  ];
  const cost = (at: Point): number =>
    3 * taken.filter((other) => distance(other, at) < NUMBER).length +
    3 * dots.filter((dot) => distance(dot, at) < dot.radius + NUMBER / 2).length +
    texts.filter((text) => covers(text, at)).length;
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
        const middle = PLACES.map((part) => on(curve, part)).reduce((best, place) =>
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

interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

function textBelow({ x, y }: Point, radius: number, name: string): Box {
  const halfHeight = (LINE_HEIGHT_PX * (name.length > 20 ? 2 : 1)) / 2;
  return {
    x,
    y: y + radius + halfHeight,
    halfWidth: (Math.min(name.length, 20) * LETTER) / 2,
    halfHeight,
  };
}

function covers({ x, y, halfWidth, halfHeight }: Box, at: Point): boolean {
  return (
    Math.abs(x - at.x) < halfWidth + NUMBER / 2 && Math.abs(y - at.y) < halfHeight + NUMBER / 2
  );
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
