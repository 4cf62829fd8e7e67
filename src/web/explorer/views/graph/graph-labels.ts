import type { Layout, Point } from './graph-layout.ts';
import type { GraphNode } from './graph-model.ts';

/** A rectangle round its middle. */
export interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A name with its place; `isFar` if a line has to lead to it. */
export interface Label extends Box {
  readonly lines: readonly string[];
  readonly isFar: boolean;
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

/** The names of groups, above their circles. */
export function groupLabels({ groups }: Layout): readonly Box[] {
  return groups.map(({ x, y, radius, name }) => ({
    x,
    y: y - radius - 12,
    halfWidth: (name.length * GROUP_LETTER) / 2,
    halfHeight: LINE_HEIGHT / 2,
  }));
}

/**
 * The places of names beside their parties: below if there is room, else as near as no name, number
 * or dot is covered.
 *
 * @param radiusOf  of a party's dot
 * @param taken     by other labels
 */
export function labelsOf(
  nodes: readonly GraphNode[],
  { points, box }: Layout,
  radiusOf: (id: string) => number,
  taken: readonly Box[],
): ReadonlyMap<string, Label> {
  const dots = nodes.map(({ id }) => {
    const radius = radiusOf(id);
    return { ...points.get(id)!, halfWidth: radius, halfHeight: radius };
  });
  const used: Box[] = [...taken, ...dots];
  const labels = new Map<string, Label>();
  for (const { id, name } of [...nodes].sort((a, b) => radiusOf(b.id) - radiusOf(a.id))) {
    const label = placed(name, points.get(id)!, radiusOf(id), used, box);
    used.push(label);
    labels.set(id, label);
  }
  return labels;
}

function placed(
  name: string,
  at: Point,
  radius: number,
  used: readonly Box[],
  within: Layout['box'],
): Label {
  const lines = linesOf(name);
  const halfWidth = (Math.max(...lines.map((line) => line.length)) * LETTER) / 2;
  const halfHeight = (lines.length * LINE_HEIGHT) / 2;
  const boxAt = (step: number, [right, down]: (typeof DIRECTIONS)[number]): Box => ({
    x: at.x + right * (radius + GAP + halfWidth + step * STEP),
    y: at.y + down * (radius + GAP + halfHeight + step * STEP),
    halfWidth,
    halfHeight,
  });
  for (let step = 0; step < MAX_STEPS; step++)
    for (const direction of DIRECTIONS) {
      const box = boxAt(step, direction);
      if (isInside(box, within) && !used.some((other) => intersect(box, other)))
        return { ...box, lines, isFar: step * STEP > FAR };
    }
  return { ...boxAt(0, DIRECTIONS[0]), lines, isFar: false };
}

export function intersect(a: Box, b: Box): boolean {
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

/** A name in at most two lines of about 18 letters. */
function linesOf(name: string): readonly string[] {
  if (name.length <= 20) return [name];
  const at = name.lastIndexOf(' ', 20);
  const [first, rest] =
    at < 6 ? [name.slice(0, 19), name.slice(19)] : [name.slice(0, at), name.slice(at + 1)];
  return [first, rest.length > 20 ? `${rest.slice(0, 19)}…` : rest];
}
