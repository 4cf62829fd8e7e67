import { QuestionError } from '../errors.ts';
import type { Assumptions, TemporalContext } from '../domain/model/history.ts';
import type { Id } from '../domain/model/record.ts';
import type { RightGrouping } from '../domain/model/right.ts';
import { countByYear, groupKeys } from '../domain/rights/count-by-year.ts';
import type { DiffRight } from '../domain/rights/diff.ts';
import { groupsOn, lastDayOf } from '../domain/rights/groups/membership.ts';
import { type AnswerDiff, type DifferingRight, diffAnswers } from '../domain/rights/answer-diff.ts';
import type { RightsQuestion } from '../domain/rights/question.ts';
import {
  comparePositions,
  type RightWithBounds,
  type SortPosition,
  type RightsPageRow,
  selectRights,
} from '../domain/rights/select.ts';
import { effectiveTerm } from '../domain/rights/effective-term.ts';
import { tallyRights } from '../domain/rights/tally.ts';
import { versionOf } from '../domain/rights/versions.ts';
import type { Page } from '../store/store.ts';
import type { Lookup } from './loaders.ts';

/**
 * Answers a question under assumptions: the store for the rights that these cannot affect, the same
 * rules here for the others. See docs/model.md#effective-term.
 *
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE if the assumptions affect more than 20,000 rights
 */
export async function whatIf(assumptions: Assumptions, question: RightsQuestion, lookup: Lookup) {
  const affected = await affectedRights([...assumptions.keys()], assumptions, question, lookup);
  const rows = selectRights(question, affected);
  const ids = affected.map(({ rightId }) => rightId);
  const others = { ...question, except: ids };
  const snapshot = await lookup.snapshot();
  return {
    page: async (first: number, after: SortPosition | null): Promise<Page<RightsPageRow>> => {
      const page = await snapshot.rightsPage(others, first, after);
      const compare = (a: SortPosition, b: SortPosition) => comparePositions(question.order, a, b);
      const merged = [
        ...page.rows,
        ...rows.filter((row) => after === null || compare(row, after) > 0),
      ].sort(compare);
      return { rows: merged.slice(0, first), more: page.more || merged.length > first };
    },
    count: async () => (await snapshot.rightsCount(others)) + rows.length,
    tally: async () => tallyRights(question, affected, await snapshot.rightsTally(others)),
    yearCounts: async (from: number, through: number, groupBy: RightGrouping) => {
      const rights = await lookup.loaders.records('RIGHT', ids);
      const keys = new Map(rights.map((right) => [right.id, groupKeys(right, groupBy)]));
      return countByYear(
        question.filter,
        affected,
        { from, through },
        ({ rightId }) => keys.get(rightId)!,
        await snapshot.yearCounts(others, from, through, groupBy),
      );
    },
  };
}

export interface WhatIfQuestion {
  readonly question: RightsQuestion;
  readonly context: TemporalContext;
}

/**
 * The diff of two questions of one filter, each under its assumptions.
 *
 * @param maxCount  the result is null if the store finds more in `before` or in `after`
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE if the assumptions affect more than 20,000 rights
 */
export async function whatIfDiff(
  from: WhatIfQuestion,
  to: WhatIfQuestion,
  maxCount: number,
  lookup: Lookup,
): Promise<AnswerDiff<DiffRight> | null> {
  const events = [...new Map([...from.context.assumptions, ...to.context.assumptions]).keys()];
  const side = async ({ question, context }: WhatIfQuestion) => ({
    question,
    rights: await affectedRights(events, context.assumptions, question, lookup),
  });
  const [fromSide, toSide] = await Promise.all([side(from), side(to)]);
  const except = [...new Set([...fromSide.rights, ...toSide.rights].map(({ rightId }) => rightId))];
  const excepting = ({ question }: WhatIfQuestion) => ({ ...question, except });
  const snapshot = await lookup.snapshot();
  const others = await snapshot.rightsDiff(excepting(from), excepting(to), maxCount);
  if (!others) return null;
  const affected = diffAnswers(fromSide, toSide);
  const withGroups = (rights: readonly DifferingRight[], { context }: WhatIfQuestion) =>
    Promise.all(
      rights.map(async (right) => ({
        ...right,
        groupId: await topmostGroup(right.holderId, context, lookup),
      })),
    );
  return {
    before: await withGroups([...others.before, ...affected.before], from),
    after: await withGroups([...others.after, ...affected.after], to),
    unchangedCount: others.unchangedCount + affected.unchangedCount,
  };
}

const MAX_AFFECTED_RIGHTS = 20_000;

/** The rights of a question that are subject to some events, evaluated under assumptions. */
export async function affectedRights(
  eventIds: readonly Id[],
  assumptions: Assumptions,
  { filter, knownAt }: RightsQuestion,
  lookup: Lookup,
): Promise<readonly RightWithBounds[]> {
  if (eventIds.length === 0) return [];
  const rights = await (await lookup.snapshot()).rightsSubjectToEvents(eventIds, filter, knownAt);
  if (rights.length > MAX_AFFECTED_RIGHTS) {
    throw new QuestionError(
      'QUERY_TOO_EXPENSIVE',
      `assume may concern at most ${MAX_AFFECTED_RIGHTS} rights, narrow the filter: ${rights.length}`,
      'assume',
    );
  }
  const histories = await lookup.loaders.rightHistories(rights.map(({ rightId }) => rightId));
  return rights.map((right, i) => ({
    ...right,
    version: versionOf(effectiveTerm(histories[i]!, knownAt, assumptions), histories[i]!, knownAt),
  }));
}

/** The topmost group of a party on the last day of a view, of several the first; or itself. */
export async function topmostGroup(
  partyId: Id,
  context: TemporalContext,
  lookup: Lookup,
  below: readonly Id[] = [],
): Promise<Id> {
  const party = await lookup.loaders.record('PARTY', partyId);
  const group =
    party && groupsOn(party, lastDayOf(context), context.knownAt).find((id) => !below.includes(id));
  return group ? topmostGroup(group, context, lookup, [...below, partyId]) : partyId;
}
