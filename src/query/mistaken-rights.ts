import type { TemporalContext } from '../domain/model/history.ts';
import type { Id } from '../domain/model/record.ts';
import type { Right } from '../domain/model/right.ts';
import { restsOnWithdrawn } from '../domain/rights/diff.ts';
import { effectiveTerm } from '../domain/rights/effective-term.ts';
import { groupStatus } from '../domain/rights/groups/group-status.ts';
import { groupMatches } from '../domain/rights/groups/members.ts';
import type { RightsFilter } from '../domain/rights/question.ts';
import type { Span } from '../domain/time/span.ts';
import { effectiveBounds, type StatusBounds } from '../domain/time/status.ts';
import { type FilterArguments, resolveFilter } from './filter.ts';
import type { Lookup } from './loaders.ts';

/**
 * The rights whose term, status or membership by the filter in the view that knows less rests on
 * something withdrawn or corrected in the other. See docs/model.md#composite-answers.
 */
export async function mistakenRights(
  rights: readonly Right[],
  filter: FilterArguments | null | undefined,
  [from, to]: readonly [TemporalContext, TemporalContext],
  lookup: Lookup,
): Promise<ReadonlySet<Id>> {
  const [earlier, later] = from.knownAt <= to.knownAt ? [from, to] : [to, from];
  const { knownAt, assumptions, window } = earlier;
  if (knownAt === later.knownAt || rights.length === 0) return new Set();
  const [withAll, withoutWithdrawn, histories] = await Promise.all([
    resolveFilter(filter, {}, { ...lookup, knownAt }),
    resolveFilter(filter, {}, { ...lookup, knownAt, withdrawnBy: later.knownAt }),
    lookup.loaders.rightHistories(rights.map(({ id }) => id)),
  ]);
  const mistaken = rights.filter((right, i) => {
    const history = histories[i]!;
    if (right.knownFrom > knownAt) return false;
    if (restsOnWithdrawn(history, earlier, later.knownAt)) return true;
    const term = effectiveBounds(effectiveTerm(history, knownAt, assumptions));
    return daysIn(withAll, right, term, window) !== daysIn(withoutWithdrawn, right, term, window);
  });
  return new Set(mistaken.map(({ id }) => id));
}

/** The days on which a right is in force and counts for the asked parties, as text; or empty. */
function daysIn(
  { holders, counterparties, parties, members }: RightsFilter,
  right: Right,
  term: StatusBounds,
  window: Span,
): string {
  const { holderId, counterpartyId } = right;
  const isAmong = (ids: readonly Id[] | null, own: readonly (Id | null)[]) =>
    ids === null || own.some((id) => id !== null && ids.includes(id));
  const counts =
    isAmong(holders, [holderId]) &&
    isAmong(counterparties, [counterpartyId]) &&
    isAmong(parties, [holderId, counterpartyId]);
  const status =
    counts && groupStatus(term, groupMatches(members ?? [], right), window, 'OVERLAPS');
  return status ? JSON.stringify([status.certainty, status.clipped]) : '';
}
