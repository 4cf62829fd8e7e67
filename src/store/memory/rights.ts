import type { Id } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import type { RightsFilter, RightsQuestion } from '../../domain/rights/question.ts';
import type { RightWithBounds } from '../../domain/rights/select.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { decidingEventIds } from '../../domain/rights/heads.ts';
import { type MemoryIndex, recordOf, type RightRow, versionAt } from './graph-index.ts';

/**
 * The rights of a filter that are known at a day, each as known then, deprecated ones included.
 * Does not filter by certainty.
 */
export function knownVersions(
  index: MemoryIndex,
  { filter, knownAt, except }: Pick<RightsQuestion, 'filter' | 'knownAt' | 'except'>,
): readonly RightWithBounds[] {
  const matches = rightMatcher(index, filter, knownAt);
  const excepted = new Set(except);
  const found: RightWithBounds[] = [];
  for (const row of index.rows.values()) {
    const { id, holderId, counterpartyId, kind, knownFrom } = row.right;
    const version = excepted.has(id) ? undefined : versionAt(row, knownAt);
    if (!version || !matches(row, version)) continue;
    const { holderName } = row;
    const { deprecated } = version;
    const parties = { holderId, holderName, counterpartyId };
    found.push({ rightId: id, ...parties, kind, knownFrom, deprecated, version });
  }
  return found;
}

/** Visible rights of a filter that depend on one of the events, through other rights or not. */
export function rightsSubjectToEvents(
  index: MemoryIndex,
  eventIds: readonly Id[],
  filter: RightsFilter,
  knownAt: Day,
): readonly RightWithBounds[] {
  return knownVersions(index, { filter, knownAt, except: [] }).filter(({ rightId }) => {
    const deciding = decidingEventIds(index.histories.get(rightId)!);
    return eventIds.some((id) => deciding.has(id));
  });
}

function rightMatcher(
  index: MemoryIndex,
  filter: RightsFilter,
  knownAt: Day,
): (row: RightRow, version: RightVersion) => boolean {
  const has = (list: readonly Id[] | null) => {
    const set = list && new Set(list);
    return (id: Id | null) => set === null || (id !== null && set.has(id));
  };
  const holder = has(filter.holders);
  const counterparty = has(filter.counterparties);
  const party = has(filter.parties);
  const asset = has(filter.assets);
  const isAgreementVisible = (id: Id | null) => {
    const agreement = id === null ? undefined : recordOf(index, 'AGREEMENT', id);
    return agreement !== undefined && isVisible(agreement, knownAt);
  };
  const agreement = has(filter.agreements);
  const ofDeals = has(
    filter.deals &&
      filter.deals
        .map((id) => recordOf(index, 'DEAL', id))
        .filter((deal) => deal !== undefined && isVisible(deal, knownAt))
        .flatMap((deal) => deal!.agreementIds),
  );
  return ({ right, text }, { disputed }) =>
    holder(right.holderId) &&
    counterparty(right.counterpartyId) &&
    (party(right.holderId) || party(right.counterpartyId)) &&
    (filter.assets === null || right.assetIds.some(asset)) &&
    (filter.agreements === null ||
      (agreement(right.agreementId) && isAgreementVisible(right.agreementId))) &&
    (filter.deals === null ||
      (ofDeals(right.agreementId) && isAgreementVisible(right.agreementId))) &&
    (filter.kinds?.includes(right.kind) ?? true) &&
    (filter.positions?.includes(right.position) ?? true) &&
    (filter.assertions?.includes(disputed ? 'DISPUTED' : right.assertion) ?? true) &&
    (filter.disputed ?? disputed) === disputed &&
    (filter.bindings?.includes(right.binding) ?? true) &&
    filter.words.every((word) => text.includes(word));
}
