import type { RightVersion } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import type { RightKind } from '../model/right.ts';
import { compareText } from '../text/normalise.ts';
import type { Day } from '../time/day.ts';
import {
  matchIn,
  type EffectiveBounds,
  effectiveBounds,
  type RightStatus,
  statusIn,
} from '../time/status.ts';
import type { RightsOrder, RightsQuestion } from './question.ts';

/**
 * A right with what it comes to as known on one day, under assumptions or none: all that selecting,
 * counting and comparing read once a filter has found it.
 */
export interface EvaluatedRight {
  readonly rightId: Id;
  readonly holderId: Id;
  readonly holderName: string;
  readonly kind: RightKind;
  readonly knownFrom: Day;
  /** As known on that day. */
  readonly deprecated: boolean;
  readonly version: EffectiveBounds & Pick<RightVersion, 'state'>;
}

/**
 * Where a row stands: the ordering day (effective earliest start, effective latest end, or known-from;
 * null when ordered by holder), then holder name, kind and id, always ascending save that HOLDER
 * DESC turns the name. Names compare by code point.
 */
export interface RightPlace {
  readonly day: Day | null;
  readonly holderName: string;
  readonly kind: RightKind;
  readonly id: Id;
}

/**
 * A row of a page of rights: its place in the order, its holder, and its bounds as known
 * then.
 */
export interface RightsPageRow extends RightPlace {
  readonly holderId: Id;
  readonly outcome: EffectiveBounds;
}

/**
 * The status that a right counts under; null if it does not count: it is deprecated and those are
 * not asked for, or it is in force without the match or the certainty that is asked for. The
 * question's `statuses` and its filter's other parts are left aside.
 *
 * @see docs/model.md#evaluation
 */
export function statusFor(
  { window, match, filter }: Pick<RightsQuestion, 'window' | 'match' | 'filter'>,
  { version, deprecated }: EvaluatedRight,
): RightStatus | null {
  if (deprecated && !filter.includeDeprecated) return null;
  const status = statusIn(version, window);
  if (status !== 'IN_FORCE') return status;
  const certainty = matchIn(version, window, match);
  return certainty !== null && (filter.certainty ?? certainty) === certainty ? status : null;
}

/** The rows of those rights that a question gives, in its order. */
export function select(
  question: RightsQuestion,
  rights: readonly EvaluatedRight[],
): readonly RightsPageRow[] {
  const { statuses, order } = question;
  return rights
    .filter((right) => {
      const status = statusFor(question, right);
      return status !== null && statuses.includes(status);
    })
    .map((right) => rowOf(right, order))
    .sort((a, b) => comparePlaces(order, a, b));
}

/** The order of two places: negative, zero or positive. */
export function comparePlaces(order: RightsOrder, a: RightPlace, b: RightPlace): number {
  const sign = order.direction === 'DESC' ? -1 : 1;
  const byDay = sign * ((a.day ?? 0) - (b.day ?? 0));
  if (byDay !== 0) return byDay;
  const byName = compareText(a.holderName, b.holderName);
  if (byName !== 0) return order.field === 'HOLDER' ? sign * byName : byName;
  return compareText(a.kind, b.kind) || compareText(a.id, b.id);
}

function rowOf(
  { rightId, holderId, holderName, kind, knownFrom, version }: EvaluatedRight,
  { field }: RightsOrder,
): RightsPageRow {
  const day = {
    HOLDER: null,
    EFFECTIVE_FROM: version.startEarliest,
    EFFECTIVE_UNTIL: version.endLatest,
    KNOWN_FROM: knownFrom,
  }[field];
  return { id: rightId, holderId, holderName, kind, day, outcome: effectiveBounds(version) };
}
