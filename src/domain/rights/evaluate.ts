import type { EndReason, RightHistory, TemporalContext } from '../model/history.ts';
import { compareSources } from '../model/evidence.ts';
import type { Id } from '../model/record.ts';
import { type Day, OPEN } from '../time/day.ts';
import type { Bounds } from '../time/edtf.ts';
import {
  matchIn,
  type PeriodMatch,
  type RightStatus,
  type StatusBounds,
  statusIn,
} from '../time/status.ts';
import { dayCount, intersect, type Span } from '../time/span.ts';
import { confirmationsByClaims } from './disputes/claimed-histories.ts';
import type {
  Confirmation,
  Coverage,
  Ending,
  Evaluation,
  StatusAndCoverage,
} from './evaluation.ts';
import { explain } from './explanation/explain.ts';
import { membershipInWords } from './explanation/membership-words.ts';
import { groupStatus } from './groups/group-status.ts';
import type { GroupMatch } from './groups/members.ts';
import { chainFrom, isAffected } from './heads.ts';
import { performedAmounts } from './performed.ts';
import { effectiveTerm, stillOpen } from './effective-term.ts';
import type { ActCause, EffectiveTerm } from './term.ts';
import { isVisible } from './visible.ts';

export interface GroupsAsked {
  /** The result of `groupMatches`. */
  readonly ways: readonly GroupMatch[];
  readonly nameOf: (partyId: Id) => string;
}

/**
 * Evaluates a right in a view; `certainty` is that of the match. As the right of requested groups,
 * status, certainty and coverage are those of its best overlap with a membership, and a sentence
 * states that; all else is the right's own. See docs/model.md#evaluation.
 */
export function evaluate(
  right: RightHistory,
  context: TemporalContext,
  match: PeriodMatch = 'OVERLAPS',
  groups: GroupsAsked | null = null,
): Evaluation {
  const { window, knownAt, assumptions } = context;
  const effective = effectiveTerm(right, knownAt, assumptions);
  const plain = isAffected(right, assumptions)
    ? effectiveTerm(right, knownAt, new Map())
    : effective;
  const own = statusAndCoverage(effective, window, match);
  const answerOf = (term: EffectiveTerm) =>
    groups
      ? groupStatusAndCoverage(term, groups.ways, context, match)
      : statusAndCoverage(term, window, match);
  const answer = answerOf(effective) ?? own;
  const plainAnswer = answerOf(plain);
  const evaluation = {
    ...own,
    effective,
    performed: performedAmounts(right, knownAt, window.until),
    endedBy: endingOf(effective, context),
    defeasible: own.status === 'IN_FORCE' && stillOpen(effective, context).length > 0,
    pendingConditionIds: pendingConditionIds(effective, own.status, context),
    dependsOnAssumption:
      plain !== effective && !(plainAnswer && isSameStatusAndCoverage(plainAnswer, answer)),
    lastConfirmed: lastConfirmed(right, effective, knownAt),
  };
  const sentences = [explain(evaluation, plain, right, context)];
  if (groups) sentences.push(...groupSentences(effective, own, answer, groups, context, match));
  return { ...evaluation, ...answer, explanation: sentences.join(' ') };
}

function groupSentences(
  effective: EffectiveTerm,
  own: StatusAndCoverage,
  answer: StatusAndCoverage,
  { ways, nameOf }: GroupsAsked,
  context: TemporalContext,
  match: PeriodMatch,
): readonly string[] {
  const best = groupStatus(effective, ways, context.window, match)?.way;
  return (best?.paths ?? []).map((path) => {
    const isMember = matchIn(path.days, context.window, 'OVERLAPS') === 'CERTAIN';
    const isSure = isMember && (own.certainty !== 'CERTAIN' || answer.certainty === 'CERTAIN');
    return membershipInWords(path, context, nameOf, isSure);
  });
}

/** Status, certainty and coverage as a right of requested groups; null if it is none of theirs. */
export function groupStatusAndCoverage(
  right: StatusBounds,
  ways: readonly GroupMatch[],
  { window }: Pick<TemporalContext, 'window'>,
  match: PeriodMatch,
): StatusAndCoverage | null {
  const found = groupStatus(right, ways, window, match);
  if (found?.status !== 'IN_FORCE')
    return found && { status: found.status, certainty: null, coverage: null };
  return statusAndCoverage(found.clipped, window, match);
}

/**
 * The newest day of the effective term on which a source visible at `knownAt` shows the right in
 * force; of several sources of that day the one of the best grade, then the first by id. Null if
 * there is none. See docs/model.md#evaluation.
 */
export function lastConfirmed(
  right: RightHistory,
  { startEarliest, endLatest }: Bounds,
  knownAt: Day,
): Confirmation | null {
  const [best] = [...right.confirmations, ...confirmationsByClaims(right, knownAt)]
    .filter(
      ({ visibleFrom, on }) => visibleFrom <= knownAt && on >= startEarliest && on < endLatest,
    )
    .sort((a, b) => b.on - a.on || compareSources(a.source, b.source));
  return best ? { day: best.on, source: best.source } : null;
}

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

/** How a right ended by the end of a view; null if it did not, or not surely. */
export function endingOf(
  effective: Pick<EffectiveTerm, 'end' | 'endLatest'>,
  context: Pick<TemporalContext, 'window' | 'knownAt'>,
): Ending | null {
  const { end, endLatest: on } = effective;
  if (!end || on >= OPEN || on > context.window.until) return null;
  const successors = end.type === 'ACT' ? end.successors : [];
  return {
    reason: end.type === 'ACT' ? reasonOf(end) : end.type,
    on,
    actId: end.type === 'ACT' ? end.id : null,
    conditionId: end.type === 'CONDITION' ? end.id : null,
    replacedByIds: successors
      .filter((successor) => isVisible(successor, context.knownAt))
      .map(({ id }) => id),
  };
}

function reasonOf({ kind, successors }: ActCause): EndReason {
  if (kind === 'EXERCISES') return 'EXERCISED';
  if (kind === 'PERFORMS') return 'PERFORMED';
  return successors.length > 0 ? 'SUPERSEDED' : 'TERMINATED';
}

function pendingConditionIds(
  effective: EffectiveTerm,
  status: RightStatus,
  context: TemporalContext,
): readonly Id[] {
  const now = Math.min(context.today, context.knownAt);
  const open = status === 'IN_FORCE' ? stillOpen(effective, context) : [];
  const waiting = (status === 'CONTINGENT' ? effective.activators : []).filter(
    ({ met, condition: { within } }) =>
      met === null ? within === null || within.until > now : met.earliest >= context.window.until,
  );
  const pending = [
    ...open.flatMap((one) => chainFrom(one, now)),
    ...waiting.flatMap((one) => chainFrom(one)),
  ];
  return [...new Set(pending.map(({ id }) => id))];
}

function isSameStatusAndCoverage(a: StatusAndCoverage, b: StatusAndCoverage): boolean {
  const text = ({ status, certainty, coverage }: StatusAndCoverage) =>
    JSON.stringify([status, certainty, coverage?.certain, coverage?.possible]);
  return text(a) === text(b);
}
