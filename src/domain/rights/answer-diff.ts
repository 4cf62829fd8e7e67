import type { Id } from '../model/record.ts';
import { pick } from '../pick.ts';
import { compareText } from '../text/normalise.ts';
import type { RightsQuestion } from './question.ts';
import { type RightWithBounds, statusFor } from './select.ts';

export type DifferingRight = Pick<RightWithBounds, 'rightId' | 'kind' | 'holderId'>;

export interface AnswerDiff<Entry> {
  /** In force in the first question, and absent or different in the second. */
  readonly before: readonly Entry[];
  /** In force in the second question, and absent or different in the first. */
  readonly after: readonly Entry[];
  /** How many are in force in both, with the same state and certainty. */
  readonly unchangedCount: number;
}

export interface DiffSide {
  readonly question: RightsQuestion;
  readonly rights: readonly RightWithBounds[];
}

/** The rights in force on either side that differ, by id. Statuses, match and order are ignored. */
export function diffAnswers(from: DiffSide, to: DiffSide): AnswerDiff<DifferingRight> {
  const [before, after] = [inForce(from), inForce(to)];
  const differs = ({ rightId }: DifferingRight) =>
    before.get(rightId)?.state !== after.get(rightId)?.state;
  const entries = (side: ReturnType<typeof inForce>) =>
    [...side.values()]
      .map(({ right }) => pick(right, 'rightId', 'kind', 'holderId'))
      .filter(differs)
      .sort((a, b) => compareText(a.rightId, b.rightId));
  const [onlyBefore, onlyAfter] = [entries(before), entries(after)];
  return { before: onlyBefore, after: onlyAfter, unchangedCount: before.size - onlyBefore.length };
}

/** The rights in force by id, each with a text that is equal for alike ones. */
function inForce({ question: { window, filter }, rights }: DiffSide) {
  const states = new Map<Id, { readonly right: RightWithBounds; readonly state: string }>();
  for (const right of rights) {
    const found = statusFor({ window, match: 'OVERLAPS', filter }, right);
    if (found?.status !== 'IN_FORCE') continue;
    const { rightId, version } = right;
    states.set(rightId, { right, state: `${version.state} ${found.certainty}` });
  }
  return states;
}
