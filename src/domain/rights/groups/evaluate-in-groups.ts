import type { RightHistory, TemporalContext } from '../../model/history.ts';
import type { Id } from '../../model/record.ts';
import { matchIn, type PeriodMatch, type StatusBounds } from '../../time/status.ts';
import { effectiveTerm } from '../effective-term.ts';
import { evaluate, isSameStatusAndCoverage, statusAndCoverage } from '../evaluate.ts';
import type { Evaluation, StatusAndCoverage } from '../evaluation.ts';
import { membershipInWords } from '../explanation/membership-words.ts';
import { groupStatus } from './group-status.ts';
import type { GroupMatch } from './members.ts';

export interface GroupsOptions {
  readonly match: PeriodMatch;
  /** The result of `groupMatches`. */
  readonly matches: readonly GroupMatch[];
  /** The name of a party. */
  readonly nameOf: (partyId: Id) => string;
}

/**
 * Evaluates a right as the right of requested groups: status, certainty and coverage are those of
 * its best overlap with a membership, and a sentence states that; all else is the right's own.
 *
 * @see docs/model.md#groups-over-time
 */
export function evaluateInGroups(
  right: RightHistory,
  context: TemporalContext,
  { match, matches: ways, nameOf }: GroupsOptions,
): Evaluation {
  const own = evaluate(right, context, match);
  const answer = groupStatusAndCoverage(own.effective, ways, context, match) ?? own;
  const plain =
    context.assumptions.size === 0
      ? answer
      : groupStatusAndCoverage(
          effectiveTerm(right, context.knownAt, new Map()),
          ways,
          context,
          match,
        );
  const best = groupStatus(own.effective, ways, context.window, match)?.way;
  const sentences = (best?.paths ?? []).map((path) => {
    const isMember = matchIn(path.days, context.window, 'OVERLAPS') === 'CERTAIN';
    const isSure = isMember && (own.certainty !== 'CERTAIN' || answer.certainty === 'CERTAIN');
    return membershipInWords(path, context, nameOf, isSure);
  });
  return {
    ...own,
    ...answer,
    dependsOnAssumption: plain === null || !isSameStatusAndCoverage(plain, answer),
    explanation: [own.explanation, ...sentences].join(' '),
  };
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
