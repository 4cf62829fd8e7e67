import type {
  ConditionHistory,
  EndReason,
  RightHistory,
  TemporalContext,
} from '../model/history.ts';
import { type Amount, sumsByCurrency } from '../model/amount.ts';
import { OPEN } from '../time/day.ts';
import {
  matchIn,
  type PeriodMatch,
  type RightStatus,
  type StatusBounds,
  statusIn,
} from '../time/status.ts';
import { dayCount, intersect, type Span } from '../time/span.ts';
import type { StatusAndCoverage, Coverage, Ending, Evaluation } from './evaluation.ts';
import { explain } from './explanation/explain.ts';
import { chainFrom, isAffected } from './heads.ts';
import { lastConfirmed } from './last-confirmed.ts';
import { effectiveTerm, stillOpen } from './effective-term.ts';
import type { ActCause, EffectiveTerm } from './term.ts';
import { isVisible } from './visible.ts';

/** Evaluates a right in a view; `certainty` is that of the match. See docs/model.md#evaluation. */
export function evaluate(
  right: RightHistory,
  context: TemporalContext,
  match: PeriodMatch = 'OVERLAPS',
): Evaluation {
  const effective = effectiveTerm(right, context.knownAt, context.assumptions);
  const plain = isAffected(right, context.assumptions)
    ? effectiveTerm(right, context.knownAt, new Map())
    : effective;
  const answer = statusAndCoverage(effective, context.window, match);
  const inForce = answer.status === 'IN_FORCE';
  const evaluation = {
    ...answer,
    effective,
    performed: performedAmounts(right, context),
    endedBy: endingOf(effective, context),
    defeasible: inForce && stillOpen(effective, context).length > 0,
    pendingConditionIds: [
      ...new Set(pendingConditions(effective, answer.status, context).map(({ id }) => id)),
    ],
    dependsOnAssumption:
      plain !== effective &&
      !isSameStatusAndCoverage(statusAndCoverage(plain, context.window, match), answer),
    lastConfirmed: lastConfirmed(right, effective, context.knownAt),
  };
  return { ...evaluation, explanation: explain(evaluation, plain, right, context) };
}

/** Status, certainty and coverage of effective bounds in a window. */
export function statusAndCoverage(
  right: StatusBounds,
  window: Span,
  match: PeriodMatch,
): StatusAndCoverage {
  const status = statusIn(right, window);
  if (status !== 'IN_FORCE') return { status, certainty: null, coverage: null };
  return { status, certainty: matchIn(right, window, match), coverage: coverageOf(right, window) };
}

/**
 * An overlap may be certain with no day of it certain (`2025/2025~` in 2025): then it is one day
 * at least, and there is no certain span.
 */
function coverageOf(right: StatusBounds, window: Span): Coverage {
  const { startEarliest, startLatest, endEarliest, endLatest } = right;
  const overlaps = matchIn(right, window, 'OVERLAPS') === 'CERTAIN';
  const certain = overlaps ? intersect({ from: startLatest, until: endEarliest }, window) : null;
  const possible = intersect({ from: startEarliest, until: endLatest }, window)!;
  return {
    certain,
    possible,
    minDays: certain ? dayCount(certain) : Number(overlaps),
    maxDays: dayCount(possible),
    wholePeriod: certain !== null && certain.from === window.from && certain.until === window.until,
  };
}

/** The known payments and deliveries before the end of a window. See docs/model.md#performance. */
function performedAmounts(
  { performances }: RightHistory,
  { window, knownAt }: TemporalContext,
): readonly Amount[] {
  const amounts = performances
    .filter((act) => isVisible(act, knownAt) && act.effective.latest < window.until)
    .flatMap(({ amount }) => amount ?? []);
  return sumsByCurrency(amounts);
}

/** How a right ended by the end of a view; null if it did not, or not surely. */
export function endingOf(
  effective: Pick<EffectiveTerm, 'end' | 'endLatest'>,
  context: Pick<TemporalContext, 'window' | 'knownAt'>,
): Ending | null {
  const { end, endLatest } = effective;
  if (!end || endLatest >= OPEN || endLatest > context.window.until) return null;
  const none = { on: endLatest, actId: null, conditionId: null, replacedByIds: [] };
  if (end.type === 'TERM') return { ...none, reason: 'TERM' };
  if (end.type === 'CONDITION') return { ...none, reason: 'CONDITION', conditionId: end.id };
  return {
    ...none,
    reason: reasonOf(end),
    actId: end.id,
    replacedByIds: end.successors
      .filter((successor) => isVisible(successor, context.knownAt))
      .map(({ id }) => id),
  };
}

function reasonOf({ kind, successors }: ActCause): EndReason {
  if (kind === 'EXERCISES') return 'EXERCISED';
  if (kind === 'PERFORMS') return 'PERFORMED';
  return successors.length > 0 ? 'SUPERSEDED' : 'TERMINATED';
}

function pendingConditions(
  effective: EffectiveTerm,
  status: RightStatus,
  context: TemporalContext,
): readonly ConditionHistory[] {
  const now = Math.min(context.today, context.knownAt);
  if (status === 'IN_FORCE')
    return stillOpen(effective, context).flatMap((open) => chainFrom(open, now));
  if (status !== 'CONTINGENT') return [];
  return effective.activators
    .filter(({ met, condition: { within } }) =>
      met === null ? within === null || within.until > now : met.earliest >= context.window.until,
    )
    .flatMap((one) => chainFrom(one));
}

/** Whether two answers have the same status, certainty and covered days. */
export function isSameStatusAndCoverage(a: StatusAndCoverage, b: StatusAndCoverage): boolean {
  const text = ({ status, certainty, coverage }: StatusAndCoverage) =>
    JSON.stringify([status, certainty, coverage?.certain, coverage?.possible]);
  return text(a) === text(b);
}
