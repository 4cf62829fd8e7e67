import type { LoadProgress } from '../../src/ingest/load/load-report.ts';

/** A place between two batches of a load: before the nth of a phase and what it is at. */
export interface Boundary {
  readonly phase: string;
  readonly what: string;
  /** From 0. */
  readonly nth: number;
}

/** Takes note of every boundary that a load passes. */
export function boundariesSeen(): {
  readonly boundaries: readonly Boundary[];
  readonly onProgress: (progress: LoadProgress) => void;
} {
  const boundaries: Boundary[] = [];
  const onProgress = ({ phase, what }: LoadProgress) => {
    const nth = boundaries.filter((seen) => seen.phase === phase && seen.what === what).length;
    boundaries.push({ phase, what, nth });
  };
  return { boundaries, onProgress };
}

/** Does something when a load is at a boundary; never where the load does not come there. */
export function atBoundary(boundary: Boundary, act: () => void): (progress: LoadProgress) => void {
  let passed = 0;
  return ({ phase, what }) => {
    if (phase === boundary.phase && what === boundary.what && passed++ === boundary.nth) act();
  };
}

/** A boundary in words. */
export function boundaryText({ phase, what, nth }: Boundary): string {
  return `${phase} ${what} ${nth + 1}`;
}
