import type { RightVersion } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import type { Right, RightKind } from '../model/right.ts';
import { compareText } from '../text/normalise.ts';
import type { Day } from '../time/day.ts';
import {
  matchIn,
  type EffectiveBounds,
  effectiveBounds,
  type Standing,
  type StatusBounds,
  statusIn,
} from '../time/status.ts';
import { groupStatus } from './groups/group-status.ts';
import { groupMatches } from './groups/members.ts';
import type { RightsOrder, RightsQuestion } from './question.ts';

/** A right with its effective bounds on one knowledge day: to be selected, counted, compared. */
export interface RightWithBounds extends Pick<
  Right,
  'holderId' | 'counterpartyId' | 'kind' | 'knownFrom'
> {
  readonly rightId: Id;
  readonly holderName: string;
  /** Whether it is deprecated, as known on that day. */
  readonly deprecated: boolean;
  readonly version: EffectiveBounds & Pick<RightVersion, 'state'>;
}

/**
 * The place of a row in its order: the day of the order field (null if ordered by holder), then
 * holder name, kind and id. All but the day are ascending, except the name for HOLDER DESC. Names
 * compare by code point.
 */
export interface SortPosition {
  readonly day: Day | null;
  readonly holderName: string;
  readonly kind: RightKind;
  readonly id: Id;
}

export interface RightsPageRow
  extends SortPosition, Pick<RightWithBounds, 'holderId' | 'counterpartyId'> {
  readonly effective: EffectiveBounds;
}

type StatusQuestion = Pick<RightsQuestion, 'window' | 'match' | 'filter'>;

/**
 * The status of a right for counting. Null if it is deprecated and the filter excludes that, if it
 * is in force without the requested match or certainty, or if it is no right of a requested group
 * in the window. The statuses of the question and the rest of the filter are ignored. See
 * docs/model.md#evaluation.
 */
export function statusFor(asked: StatusQuestion, right: RightWithBounds): Standing | null {
  const { certainty, includeDeprecated } = asked.filter;
  if (right.deprecated && !includeDeprecated) return null;
  const found = statusAndCertainty(asked, right.version, right);
  if (found?.status !== 'IN_FORCE' || certainty === null) return found;
  return certainty === found.certainty ? found : null;
}

/**
 * The status and certainty of a right, deprecated or not; clipped to the memberships of the
 * requested groups. Null if it is in force without the requested match, or no right of a requested
 * group in the window. See docs/model.md#groups-over-time.
 */
export function statusAndCertainty(
  { window, match, filter }: StatusQuestion,
  bounds: StatusBounds,
  parties: Pick<Right, 'holderId' | 'counterpartyId'>,
): Standing | null {
  if (filter.members !== null)
    return groupStatus(bounds, groupMatches(filter.members, parties), window, match);
  const status = statusIn(bounds, window);
  if (status !== 'IN_FORCE') return { status, certainty: null };
  const certainty = matchIn(bounds, window, match);
  return certainty === null ? null : { status, certainty };
}

/** The rows of those rights that answer a question, in its order. */
export function selectRights(
  question: RightsQuestion,
  rights: readonly RightWithBounds[],
): readonly RightsPageRow[] {
  const { statuses, order } = question;
  return rights
    .filter((right) => {
      const found = statusFor(question, right);
      return found !== null && statuses.includes(found.status);
    })
    .map((right) => rowOf(right, order))
    .sort((a, b) => comparePositions(order, a, b));
}

export function comparePositions(order: RightsOrder, a: SortPosition, b: SortPosition): number {
  const sign = order.direction === 'DESC' ? -1 : 1;
  const byDay = sign * ((a.day ?? 0) - (b.day ?? 0));
  if (byDay !== 0) return byDay;
  const byName = compareText(a.holderName, b.holderName);
  if (byName !== 0) return order.field === 'HOLDER' ? sign * byName : byName;
  return compareText(a.kind, b.kind) || compareText(a.id, b.id);
}

function rowOf(
  { rightId, holderId, holderName, counterpartyId, kind, knownFrom, version }: RightWithBounds,
  { field }: RightsOrder,
): RightsPageRow {
  const day = {
    HOLDER: null,
    EFFECTIVE_FROM: version.startEarliest,
    EFFECTIVE_UNTIL: version.endLatest,
    KNOWN_FROM: knownFrom,
  }[field];
  const effective = effectiveBounds(version);
  return { id: rightId, holderId, holderName, counterpartyId, kind, day, effective };
}
