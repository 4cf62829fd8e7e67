import type { Layout, Point } from './graph-layout.ts';
import type { Graph, GraphNode, Pair } from './graph-model.ts';

/** A rectangle round its middle. */
interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Upper bounds of the width of a letter, and the height of a line, in units of the drawing. */
const LETTER = 7;
const GROUP_LETTER = 7.6;
export const LINE_HEIGHT = 13;

const DIRECTIONS = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.8, 0.8],
  [-0.8, 0.8],
  [0.8, -0.8],
  [-0.8, -0.8],
] as const;
const GAP = 3;
const STEP = 9;
const MAX_STEPS = 24;
const FAR = 14;

function squareAt({ x, y }: Point, half: number): Box {
  return { x, y, halfWidth: half, halfHeight: half };
}

/** Places of a number on its curve, the best first. */
const NUMBER_OFFSETS = [
  0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78, 0.18, 0.82, 0.14, 0.86,
];
const NUMBER_SIZE = 22;

/**
 * Links as bows, those of opposite directions bent apart, with the places of their numbers; and the
 * places of names beside their parties. Each stands where it covers nothing of what is there, if
 * there is room: numbers of short links first, then names of large dots.
 */
export function placesOf<Right extends Pair>(
  { links, nodes }: Graph<Right>,
  { points, groups, box }: Layout,
) {
  const dots = new Map(nodes.map(({ id, radius }) => [id, squareAt(points.get(id)!, radius)]));
  const used: Box[] = [...groups.map(groupLabel), ...dots.values()];
  const clearest = <Place extends Box>(places: readonly Place[]): Place => {
    const covers = (place: Place): number =>
      used.filter((other) => intersect(place, other)).length + Number(!isInside(place, box));
    const found =
      places.find((place) => covers(place) === 0) ??
      places.toSorted((a, b) => covers(a) - covers(b))[0]!;
    used.push(found);
    return found;
  };
  const bows = links
    .map((link) => ({ link, curve: curveOf(dots.get(link.bound)!, dots.get(link.holder)!) }))
    .sort((a, b) => lengthOf(a.curve) - lengthOf(b.curve))
    .map(({ link, curve }) => {
      const places = NUMBER_OFFSETS.map((part) => squareAt(on(curve, part), NUMBER_SIZE / 2));
      return { link, path: pathOf(curve), middle: clearest(places) };
    })
    .sort((a, b) => links.indexOf(a.link) - links.indexOf(b.link));
  const names = nodes
    .toSorted((a, b) => b.radius - a.radius)
    .map((node) => [node.id, clearest(placesBeside(node, points.get(node.id)!))] as const);
  return { bows, names: new Map(names) };
}

function groupLabel({ x, y, radius, name }: Layout['groups'][number]): Box {
  const halfWidth = (name.length * GROUP_LETTER) / 2;
  return { x, y: y - radius - 12, halfWidth, halfHeight: LINE_HEIGHT / 2 };
}

/** Places of a name, the nearest first; a line has to lead to one that is far. */
function placesBeside({ name, radius }: GraphNode, at: Point) {
  const lines = linesOf(name);
  const halfWidth = (Math.max(...lines.map((line) => line.length)) * LETTER) / 2;
  const halfHeight = (lines.length * LINE_HEIGHT) / 2;
  return Array.from({ length: MAX_STEPS }, (_, step) => step * STEP).flatMap((way) =>
    DIRECTIONS.map(([right, down]) => ({
      x: at.x + right * (radius + GAP + halfWidth + way),
      y: at.y + down * (radius + GAP + halfHeight + way),
      halfWidth,
      halfHeight,
      lines,
      isFar: way > FAR,
    })),
  );
}

function intersect(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth &&
    Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight
  );
}

function isInside({ x, y, halfWidth, halfHeight }: Box, within: Layout['box']): boolean {
  return (
    x - halfWidth >= within.x &&
    x + halfWidth <= within.x + within.width &&
    y - halfHeight >= within.y &&
    y + halfHeight <= within.y + within.height
  );
}

/** A name in at most two lines of at most 20 letters. */
function linesOf(name: string): readonly string[] {
  if (name.length <= 20) return [name];
  const at = name.lastIndexOf(' ', 20);
  const [first, rest] =
    at < 6 ? [name.slice(0, 19), name.slice(19)] : [name.slice(0, at), name.slice(at + 1)];
  return [first, rest.length > 20 ? `${rest.slice(0, 19)}…` : rest];
}

type Curve = readonly [start: Point, bend: Point, end: Point];

/** From the edge of one dot to that of another. */
function curveOf(from: Box, to: Box): Curve {
  const length = lengthOf([from, to]) || 1;
  const bow = Math.min(42, length * 0.16) / length;
  const bend = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bow,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bow,
  };
  return [towards(from, bend, from.halfWidth + 2), bend, towards(to, bend, to.halfWidth + 3)];
}

function pathOf(curve: Curve): string {
  const [start, bend, end] = curve.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${start}Q${bend} ${end}`;
}

function lengthOf(points: readonly Point[]): number {
  const [from, to] = [points[0]!, points.at(-1)!];
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function on([start, bend, end]: Curve, part: number): Point {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return { x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y };
}

function towards(from: Point, to: Point, gap: number): Point {
  const part = gap / (lengthOf([from, to]) || 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
