import { QuestionError } from '../errors.ts';
import type { Id } from '../domain/model/record.ts';
import type { RightStatus } from '../domain/time/judge.ts';
import type { View } from '../domain/model/history.ts';
import type { RightsPageRow, RightsQuestion, RightsTally, TouchedRight } from '../store/store.ts';
import { matchIn, outcomeOf, statusIn } from '../domain/time/judge.ts';
import { settle, type Settled } from '../domain/rights/settle.ts';
import type { Lookup } from './lookup.ts';

/** The rights of a question that its assumptions may change, settled under them. */
export interface TouchedRights {
  readonly rightIds: readonly Id[];
  /** Of those that the question gives. */
  readonly places: readonly RightsPageRow[];
  readonly tally: RightsTally;
}

const MOST_TOUCHED = 20_000;

/**
 * Settles the rights that hang on the events that a view assumes: nothing else can differ from what the store has settled.
 *
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE where very many hang on them
 * @see docs/model.md#settling
 */
export async function touchedBy(
  question: RightsQuestion,
  view: View,
  lookup: Lookup,
): Promise<TouchedRights> {
  const rights = await settleTouched(question, view, lookup);
  const statuses: Record<RightStatus, number> = {
    IN_FORCE: 0,
    CONTINGENT: 0,
    NOT_YET_EFFECTIVE: 0,
    EXPIRED: 0,
    TERMINATED: 0,
    SUPERSEDED: 0,
  };
  let deprecated = 0;
  const places: RightsPageRow[] = [];
  for (const { right, settled } of rights) {
    if (right.deprecated && !question.filter.includeDeprecated) {
      deprecated++;
      continue;
    }
    const status = statusIn(settled, question.window);
    const passes = (match: RightsQuestion['match']) => {
      if (status !== 'IN_FORCE') return true;
      const certainty = matchIn(settled, question.window, match);
      return certainty !== null && (question.filter.certainty ?? certainty) === certainty;
    };
    if (passes('OVERLAPS')) statuses[status]++;
    if (question.statuses.includes(status) && passes(question.match))
      places.push(placeOf(right, settled, question));
  }
  return {
    rightIds: rights.map(({ right }) => right.rightId),
    places,
    tally: { statuses, deprecated },
  };
}

/** The touched rights of a question with what they come to under the view's assumptions; none where nothing is assumed. */
export async function settleTouched(
  question: Pick<RightsQuestion, 'filter' | 'knownAt'>,
  view: View,
  lookup: Lookup,
): Promise<readonly { readonly right: TouchedRight; readonly settled: Settled }[]> {
  if (view.assumptions.size === 0) return [];
  const rights = await (
    await lookup.snapshot()
  ).touchedRights([...view.assumptions.keys()], question.filter, question.knownAt);
  if (rights.length > MOST_TOUCHED) {
    throw new QuestionError(
      'QUERY_TOO_EXPENSIVE',
      `at most ${MOST_TOUCHED} rights may hang on what is assumed, narrow the filter: ${rights.length}`,
      'assume',
    );
  }
  const cases = await lookup.loaders.rightCases(rights.map(({ rightId }) => rightId));
  return rights.map((right, i) => ({
    right,
    settled: settle(cases[i]!, view.knownAt, view.assumptions),
  }));
}

function placeOf(right: TouchedRight, settled: Settled, { order }: RightsQuestion): RightsPageRow {
  const days = {
    HOLDER: null,
    EFFECTIVE_FROM: settled.startEarliest,
    EFFECTIVE_UNTIL: settled.endLatest,
    KNOWN_FROM: right.knownFrom,
  };
  return {
    day: days[order.field],
    holderId: right.holderId,
    holderName: right.holderName,
    kind: right.kind,
    id: right.rightId,
    outcome: outcomeOf(settled),
  };
}
