/** The days that a strip is drawn on: from included, until excluded, as days since 1970. */
export interface Reach {
  readonly from: number;
  readonly until: number;
}

/** Where a day lies in the reach, from 0 to 1; days beyond it lie at its edge. */
export function share(day: number, reach: Reach): number {
  return Math.max(0, Math.min(1, (day - reach.from) / (reach.until - reach.from)));
}

/** A share as CSS takes it. */
export function percent(part: number): string {
  return `${(part * 100).toFixed(5)}%`;
}
