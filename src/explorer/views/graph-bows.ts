import type { Layout, Point } from './graph-layout.ts';
import type { Graph, GraphLink } from './graph-model.ts';

/** A link with where it runs and where its number stands. */
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

/** Where on a curve a number may stand, the best place first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
const NUMBER = 22;
const LETTER = 7;
const LINE = 15;

/**
 * Links as bows from one circle's edge to another's; the two directions of a pair bow to different sides. Numbers stand apart from
 * each other and from names where there is room.
 *
 * @param radiusOf  of a party's circle
 */
export function bowsOf<Right>({ links, nodes }: Graph<Right>, { points }: Layout, radiusOf: (id: string) => number): readonly Bow<Right>[] {
  const taken: Point[] = [];
  const names = nodes.map(({ id, name }) => ({ at: points.get(id)!, radius: radiusOf(id), half: (Math.min(name.length, 20) * LETTER) / 2, lines: name.length > 20 ? 2 : 1 }));
  const cost = (at: Point): number => taken.filter((other) => Math.hypot(other.x - at.x, other.y - at.y) < NUMBER).length
    + names.filter((name) => covers(name, at)).length;
  return links.map((link) => {
    const curve = curveOf(points.get(link.bound)!, points.get(link.holder)!, radiusOf(link.bound) + 2, radiusOf(link.holder) + 3);
    const places = PLACES.map((part) => on(curve, part));
    const middle = places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
    taken.push(middle);
    return { link, path: pathOf(curve), middle };
  });
}

/** Whether a number would stand on a party's circle or on its name below. */
function covers(name: { readonly at: Point; readonly radius: number; readonly half: number; readonly lines: number }, { x, y }: Point): boolean {
  const [dx, dy] = [Math.abs(x - name.at.x), y - name.at.y];
  if (Math.hypot(dx, dy) < name.radius + NUMBER / 2) return true;
  return dx < name.half + NUMBER / 2 && dy > 0 && dy < name.radius + LINE * name.lines + NUMBER / 2;
}

function curveOf(from: Point, to: Point, startGap: number, endGap: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bow = Math.min(42, length * 0.16);
  const bend = { x: (from.x + to.x) / 2 - (dy / length) * bow, y: (from.y + to.y) / 2 + (dx / length) * bow };
  return { start: towards(from, bend, startGap), bend, end: towards(to, bend, endGap) };
}

function pathOf({ start, bend, end }: Curve): string {
  return `M${start.x.toFixed(1)} ${start.y.toFixed(1)}Q${bend.x.toFixed(1)} ${bend.y.toFixed(1)} ${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
}

function on({ start, bend, end }: Curve, part: number): Point {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return { x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}
