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
 * A right with its effective bounds on one knowledge day, under assumptions or none: the input of
 * selecting, counting and comparing.
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
 * The place of a row in its order: the day of the order field (null if ordered by holder), then
 * holder name, kind and id. All but the day are ascending, except the name for HOLDER DESC. Names
 * compare by code point.
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
  readonly effective: EffectiveBounds;
}

/**
 * The status of a right for counting. Null if it is deprecated and the filter excludes that, or if
 * it is in force without the requested match or certainty. The statuses of the question and the
 * rest of the filter are ignored.
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
export function selectRights(
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
  return { id: rightId, holderId, holderName, kind, day, effective: effectiveBounds(version) };
}
