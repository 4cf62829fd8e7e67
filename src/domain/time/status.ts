import { pick } from '../pick.ts';
import { type Day, OPEN } from './day.ts';
import { type Bounds, BOUNDS, mayHaveDay, type OrderedBounds } from './edtf.ts';
import type { Span } from './span.ts';

export const RIGHT_STATUSES = [
  'IN_FORCE',
  'CONTINGENT',
  'NOT_YET_EFFECTIVE',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
] as const;
export type RightStatus = (typeof RIGHT_STATUSES)[number];
export const CERTAINTIES = ['CERTAIN', 'POSSIBLE'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
export const PERIOD_MATCHES = ['OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'] as const;
export type PeriodMatch = (typeof PERIOD_MATCHES)[number];
export type EndStatus = 'EXPIRED' | 'TERMINATED' | 'SUPERSEDED';

/** The status of a right in a view; its certainty is null unless it is IN_FORCE and matches. */
export interface Standing {
  readonly status: RightStatus;
  readonly certainty: Certainty | null;
}

/** The bounds that an evaluation reads: effective ones, the stated start, the status once ended. */
export interface StatusBounds extends OrderedBounds {
  readonly statedStart: Day;
  readonly endStatus: EndStatus;
}

/** The bounds of an effective term, without their causes. */
export interface EffectiveBounds extends StatusBounds {
  /** Whether nothing has cut or moved the stated term or its confirmed end. */
  readonly asStated: boolean;
}

const EFFECTIVE_FIELDS = [...BOUNDS, 'statedStart', 'endStatus', 'ordered', 'asStated'] as const;

/** The bounds alone, without the other fields of an object that has them. */
export function effectiveBounds(record: EffectiveBounds): EffectiveBounds {
  return pick(record, ...EFFECTIVE_FIELDS);
}

/** The one status of a right in a window. See docs/model.md#evaluation. */
export function statusIn(right: StatusBounds, window: Span): RightStatus {
  if (right.endLatest <= window.from) return right.endStatus;
  if (right.statedStart >= window.until) return 'NOT_YET_EFFECTIVE';
  if (right.startEarliest >= window.until) return 'CONTINGENT';
  return mayHaveDay(right) ? 'IN_FORCE' : right.endStatus;
}

/** Whether bounds match a window, and how surely; null: not. See docs/model.md#evaluation. */
export function matchIn(bounds: OrderedBounds, window: Span, match: PeriodMatch): Certainty | null {
  if (!mayOverlap(bounds, window)) return null;
  const overlaps =
    bounds.ordered && bounds.startLatest < window.until && bounds.endEarliest > window.from;
  if (match === 'OVERLAPS') return overlaps ? 'CERTAIN' : 'POSSIBLE';
  const { certain, possible } = MATCHES[match](bounds, window);
  if (certain && overlaps) return 'CERTAIN';
  return possible ? 'POSSIBLE' : null;
}

export function mayOverlap({ startEarliest, endLatest }: Bounds, window: Span): boolean {
  return startEarliest < window.until && endLatest > window.from && startEarliest < endLatest;
}

const MATCHES: Record<
  Exclude<PeriodMatch, 'OVERLAPS'>,
  (bounds: Bounds, window: Span) => { certain: boolean; possible: boolean }
> = {
  THROUGHOUT: (bounds, window) => ({
    certain: bounds.startLatest <= window.from && bounds.endEarliest >= window.until,
    possible: bounds.startEarliest <= window.from && bounds.endLatest >= window.until,
  }),
  BEGINS: ({ startEarliest, startLatest }, window) => dayIn(startEarliest, startLatest, window),
  ENDS: ({ endEarliest, endLatest }, window) =>
    endLatest < OPEN
      ? dayIn(endEarliest - 1, endLatest - 1, window)
      : { certain: false, possible: false },
};

/** Whether a day, any from `first` through `last`, lies in a window. */
function dayIn(first: Day, last: Day, { from, until }: Span) {
  return { certain: first >= from && last < until, possible: first < until && last >= from };
}
