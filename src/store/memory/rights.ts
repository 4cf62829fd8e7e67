import type { Agreement } from '../../domain/model/agreement.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Right } from '../../domain/model/right.ts';
import type { Day } from '../../domain/time/day.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import type { RightsFilter, RightsQuestion } from '../../domain/rights/question.ts';
import type { RightWithBounds } from '../../domain/rights/select.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { effectiveBounds } from '../../domain/time/status.ts';
import { hasWords, isAmong, type MemoryIndex, recordOf, versionAt } from './graph-index.ts';

/** The rights of a filter as known at a day, deprecated ones too; certainty is not filtered. */
export function knownVersions(
  index: MemoryIndex,
  { filter, knownAt, except }: Pick<RightsQuestion, 'filter' | 'knownAt' | 'except'>,
): readonly RightWithBounds[] {
  const matches = rightMatcher(index, filter, knownAt);
  const excepted = new Set(except);
  return index.graph.records.RIGHT.flatMap((right) => {
    const { id: rightId, holderId, counterpartyId, kind, knownFrom } = right;
    const known = excepted.has(rightId) ? undefined : versionAt(index, rightId, knownAt);
    if (!known || !matches(right, known)) return [];
    const holderName = recordOf(index, 'PARTY', holderId)!.name;
    const { deprecated, state } = known;
    const version = { ...effectiveBounds(known), state };
    return { rightId, holderId, holderName, counterpartyId, kind, knownFrom, deprecated, version };
  });
}

function rightMatcher(
  index: MemoryIndex,
  filter: RightsFilter,
  knownAt: Day,
): (right: Right, version: RightVersion) => boolean {
  const known = <T extends 'AGREEMENT' | 'DEAL'>(type: T, ids: readonly Id[]) =>
    ids
      .flatMap((id) => recordOf(index, type, id) ?? [])
      .filter((record) => isVisible(record, knownAt));
  const agreements = filter.agreements && known('AGREEMENT', filter.agreements);
  const ofDeals =
    filter.deals &&
    known('DEAL', filter.deals).flatMap(({ agreementIds }) => known('AGREEMENT', agreementIds));
  const isUnder = (some: readonly Agreement[] | null, id: Id | null) =>
    some === null || some.some((agreement) => agreement.id === id);
  return (right, { disputed }) =>
    isAmong(right.holderId, filter.holders) &&
    isAmong(right.counterpartyId, filter.counterparties) &&
    (isAmong(right.holderId, filter.parties) || isAmong(right.counterpartyId, filter.parties)) &&
    (filter.assets === null || right.assetIds.some((id) => isAmong(id, filter.assets))) &&
    isUnder(agreements, right.agreementId) &&
    isUnder(ofDeals, right.agreementId) &&
    isAmong(right.kind, filter.kinds) &&
    isAmong(right.position, filter.positions) &&
    isAmong(disputed ? 'DISPUTED' : right.assertion, filter.assertions) &&
    (filter.disputed ?? disputed) === disputed &&
    isAmong(right.binding, filter.bindings) &&
    hasWords('RIGHT', right, filter.words);
}
