import type { Agreement } from '../../domain/model/agreement.ts';
import type { Deal } from '../../domain/model/deal.ts';
import type { Id } from '../../domain/model/record.ts';
import type { RightStatus } from '../../domain/time/judge.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import type { Day } from '../../domain/time/day.ts';
import { matchIn, outcomeOf, statusIn } from '../../domain/time/judge.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { type MemoryIndex, recordOf, type RightRow, versionAt } from './index-of-graph.ts';
import type {
  RightPlace,
  RightsFilter,
  RightsOrder,
  RightsPageRow,
  RightsQuestion,
  RightsTally,
  TouchedRight,
} from '../store.ts';

/** The places of all rights that a question gives, in its order. */
export function answeringPlaces(
  index: MemoryIndex,
  question: RightsQuestion,
): readonly RightsPageRow[] {
  const { window, match, statuses, filter, order } = question;
  const found: RightsPageRow[] = [];
  for (const { row, version } of rowsOf(index, question)) {
    if (version.deprecated && !filter.includeDeprecated) continue;
    const status = statusIn(version, window);
    if (!statuses.includes(status)) continue;
    if (status === 'IN_FORCE') {
      const certainty = matchIn(version, window, match);
      if (certainty === null || (filter.certainty !== null && certainty !== filter.certainty))
        continue;
    }
    found.push({
      ...row.place,
      holderId: row.right.holderId,
      day: dayFor(order, version, row),
      outcome: outcomeOf(version),
    });
  }
  return found.sort((a, b) => comparePlaces(order, a, b));
}

/** Every status counted, for the question's window, knowledge day and filter. */
export function tally(index: MemoryIndex, question: RightsQuestion): RightsTally {
  const statuses: Record<RightStatus, number> = {
    IN_FORCE: 0,
    CONTINGENT: 0,
    NOT_YET_EFFECTIVE: 0,
    EXPIRED: 0,
    TERMINATED: 0,
    SUPERSEDED: 0,
  };
  let deprecated = 0;
  for (const { version } of rowsOf(index, question)) {
    if (version.deprecated && !question.filter.includeDeprecated) {
      deprecated++;
      continue;
    }
    const status = statusIn(version, question.window);
    const { certainty } = question.filter;
    if (
      status === 'IN_FORCE' &&
      certainty !== null &&
      matchIn(version, question.window, 'OVERLAPS') !== certainty
    )
      continue;
    statuses[status]++;
  }
  return { statuses, deprecated };
}

/** Visible rights of the filter that are subject to a condition on one of the events. */
export function touched(
  index: MemoryIndex,
  eventIds: readonly Id[],
  filter: RightsFilter,
  knownAt: Day,
): readonly TouchedRight[] {
  const events = new Set(eventIds);
  return [...rowsOf(index, { filter, knownAt, except: [] })]
    .filter(({ row }) =>
      row.right.conditionIds.some((id) =>
        events.has(recordOf(index, 'CONDITION', id)?.eventId ?? ''),
      ),
    )
    .map(({ row, version }) => ({
      rightId: row.right.id,
      holderId: row.right.holderId,
      holderName: row.place.holderName,
      kind: row.right.kind,
      knownFrom: row.right.knownFrom,
      deprecated: version.deprecated,
      version,
    }));
}

/** The order of two places. */
export function comparePlaces(order: RightsOrder, a: RightPlace, b: RightPlace): number {
  const sign = order.direction === 'DESC' ? -1 : 1;
  const byDay = sign * ((a.day ?? 0) - (b.day ?? 0));
  if (byDay !== 0) return byDay;
  const byName = compareText(a.holderName, b.holderName);
  if (byName !== 0) return order.field === 'HOLDER' ? sign * byName : byName;
  return compareText(a.kind, b.kind) || compareText(a.id, b.id);
}

function dayFor(order: RightsOrder, version: RightVersion, row: RightRow): Day | null {
  if (order.field === 'EFFECTIVE_FROM') return version.startEarliest;
  if (order.field === 'EFFECTIVE_UNTIL') return version.endLatest;
  return order.field === 'KNOWN_FROM' ? row.right.knownFrom : null;
}

/** The rights of a filter that are known at a day, each with its version then; deprecated ones included. */
export function* rowsOf(
  index: MemoryIndex,
  { filter, knownAt, except }: Pick<RightsQuestion, 'filter' | 'knownAt' | 'except'>,
): Generator<{ readonly row: RightRow; readonly version: RightVersion }> {
  const passes = rightPasses(index, filter, knownAt);
  const left = new Set(except);
  for (const row of index.rows.values()) {
    if (left.has(row.right.id) || !passes(row)) continue;
    const version = versionAt(row, knownAt);
    if (version) yield { row, version };
  }
}

function rightPasses(
  index: MemoryIndex,
  filter: RightsFilter,
  knownAt: Day,
): (row: RightRow) => boolean {
  const has = (list: readonly Id[] | null) => {
    const set = list && new Set(list);
    return (id: Id | null) => set === null || (id !== null && set.has(id));
  };
  const holder = has(filter.holders);
  const counterparty = has(filter.counterparties);
  const party = has(filter.parties);
  const asset = has(filter.assets);
  const visible = (record: Agreement | Deal | undefined): boolean =>
    record !== undefined && record.knownFrom <= knownAt && knownAt < record.knownUntil;
  const shown = (id: Id | null) => id !== null && visible(recordOf(index, 'AGREEMENT', id));
  const agreement = has(filter.agreements);
  const ofDeals = has(
    filter.deals &&
      filter.deals
        .map((id) => recordOf(index, 'DEAL', id))
        .filter(visible)
        .flatMap((deal) => deal!.agreementIds),
  );
  return ({ right, text }) =>
    holder(right.holderId) &&
    counterparty(right.counterpartyId) &&
    (party(right.holderId) || party(right.counterpartyId)) &&
    (filter.assets === null || right.assetIds.some(asset)) &&
    (filter.agreements === null || (agreement(right.agreementId) && shown(right.agreementId))) &&
    (filter.deals === null || (ofDeals(right.agreementId) && shown(right.agreementId))) &&
    (filter.kinds?.includes(right.kind) ?? true) &&
    (filter.positions?.includes(right.position) ?? true) &&
    (filter.assertions?.includes(right.assertion) ?? true) &&
    (filter.bindings?.includes(right.binding) ?? true) &&
    filter.words.every((word) => text.includes(word));
}
