import type { Asserted, Id, NodeType } from '../domain/model/record.ts';
import type { Condition, Event } from '../domain/model/event.ts';
import type { Evidence, Source } from '../domain/model/evidence.ts';
import type { Records } from '../domain/model/graph.ts';
import type { Right } from '../domain/model/right.ts';
import type { RightHistory } from '../domain/model/history.ts';
import { withdrawalsInWords } from '../domain/rights/explanation/withdrawal-words.ts';
import { isOpen } from '../domain/rights/disputes/open-disputes.ts';
import { evaluate } from '../domain/rights/evaluate.ts';
import { evaluateInGroups } from '../domain/rights/groups/evaluate-in-groups.ts';
import { groupStatus } from '../domain/rights/groups/group-status.ts';
import { type GroupMatch, groupMatches } from '../domain/rights/groups/members.ts';
import { isVisible, visibleOccurrence } from '../domain/rights/visible.ts';
import type { SortPosition } from '../domain/rights/select.ts';
import type { Snapshot } from '../store/store.ts';
import type { Day } from '../domain/time/day.ts';
import type { DatedDay } from '../domain/time/edtf.ts';
import type { ExportQuestion } from './question.ts';

/** A right with the records that formats need, as visible in the question's view. */
export type ExportRow = Awaited<ReturnType<typeof exportRows>>[number];

export interface RowCondition {
  readonly condition: Condition;
  /** The event; null: it turns on a right. */
  readonly event: Event | null;
  /** The day of the event; null: not known to have happened. */
  readonly occurred: DatedDay | null;
}

export interface RowEvidence {
  readonly evidence: Evidence;
  readonly source: Source;
}

/**
 * The rows of a page, in its order. The number of store calls does not depend on the page.
 *
 * @throws if the store no longer has a right, because another dataset has replaced this one
 */
export async function exportRows(
  places: readonly SortPosition[],
  { context, rights: { match, filter } }: ExportQuestion,
  snapshot: Snapshot,
) {
  const ids = places.map(({ id }) => id);
  const [records, histories] = await Promise.all([
    snapshot.load('RIGHT', ids),
    snapshot.histories(ids),
  ]);
  const found = records.map((right, i) => assertLoaded(right, histories[i], ids[i]!));
  const rights = found.map(({ right }) => right);
  const waysOf = (right: Right) => filter.members && groupMatches(filter.members, right);
  const partyIds = rights.flatMap((right) => partiesOf(waysOf(right) ?? []));
  const linked = await linkedRecords(rights, partyIds, snapshot);
  const evaluationIn = (history: RightHistory, ways: readonly GroupMatch[] | null) =>
    ways === null
      ? evaluate(history, context, match)
      : evaluateInGroups(history, context, {
          match,
          matches: ways,
          nameOf: (id) => requireRecord(linked.PARTY, id).name,
        });
  const visible = <R extends Asserted>(record: R | undefined): R | null =>
    record && isVisible(record, context.knownAt) ? record : null;
  return found.map(({ right, rightHistory }) => {
    const agreement = visible(linked.AGREEMENT.get(right.agreementId ?? ''));
    const clause = linked.CLAUSE.get(right.clauseId ?? '');
    const { knownAt } = context;
    const withdrawn = right.knownUntil <= knownAt;
    const ways = waysOf(right);
    const evaluation = evaluationIn(rightHistory, ways);
    const disputes = right.disputeIds
      .map((id) => requireRecord(linked.DISPUTE, id))
      .filter((dispute) => isOpen(dispute, knownAt));
    const found = ways && groupStatus(evaluation.effective, ways, context.window, match);
    return {
      right,
      evaluation,
      /** The requested group for which it counts by a membership; null: none, or it needs none. */
      memberOfId: found?.way.paths[0]?.links.at(-1)!.groupId ?? null,
      /** The assertion level: DISPUTED in an open dispute, else that of the record. */
      assertion: disputes.length > 0 ? ('DISPUTED' as const) : right.assertion,
      /** The open disputes about it. */
      disputes,
      /** The reports about its days that were withdrawn since, in words. */
      withdrawnReports: withdrawalsInWords(rightHistory, knownAt),
      rank: withdrawn ? ('DEPRECATED' as const) : right.rank,
      rankReason: (withdrawn ? right.withdrawnReason : null) ?? right.rankReason,
      /** The first day on which it was known to be wrong; null: it is not. */
      knownUntil: withdrawn ? right.knownUntil : null,
      holder: requireRecord(linked.PARTY, right.holderId),
      counterparty:
        right.counterpartyId === null ? null : requireRecord(linked.PARTY, right.counterpartyId),
      assets: right.assetIds.map((id) => requireRecord(linked.ASSET, id)),
      agreement,
      clause: clause && visible(linked.AGREEMENT.get(clause.agreementId)) ? clause : null,
      conditions: right.conditionIds
        .map((id) => visible(linked.CONDITION.get(id)))
        .filter((condition) => condition !== null)
        .map((condition) =>
          rowCondition(
            condition,
            condition.eventId === null ? null : requireRecord(linked.EVENT, condition.eventId),
            knownAt,
          ),
        ),
      evidence: right.evidenceIds
        .map((id) => requireRecord(linked.EVIDENCE, id))
        .filter(({ visibleFrom }) => visibleFrom <= knownAt)
        .map((evidence) => ({ evidence, source: requireRecord(linked.SOURCE, evidence.sourceId) })),
      /** The right that this one corrects; null: none, or not yet known. */
      correctsId: right.corrects && right.corrects.known <= knownAt ? right.corrects.rightId : null,
    };
  });
}

function assertLoaded(
  right: Right | null,
  rightHistory: RightHistory | null | undefined,
  id: Id,
): { readonly right: Right; readonly rightHistory: RightHistory } {
  if (!right || !rightHistory)
    throw new Error(
      `the store no longer has ${id}: another dataset was loaded meanwhile, export again`,
    );
  return { right, rightHistory };
}

function rowCondition(condition: Condition, event: Event | null, knownAt: Day): RowCondition {
  const occurred = event && (visibleOccurrence(event, knownAt)?.on ?? null);
  return { condition, event, occurred };
}

function partiesOf(ways: readonly GroupMatch[]): readonly Id[] {
  return ways.flatMap(({ paths }) =>
    paths.flatMap(({ links }) => links.flatMap(({ memberId, groupId }) => [memberId, groupId])),
  );
}

async function linkedRecords(
  rights: readonly Right[],
  partyIds: readonly Id[],
  snapshot: Snapshot,
) {
  const loaded = async <T extends NodeType, From>(
    type: T,
    from: Iterable<From>,
    idsIn: (one: From) => readonly (Id | null)[],
  ): Promise<ReadonlyMap<Id, Records[T]>> => {
    const ids = [...new Set([...from].flatMap(idsIn))].filter((id) => id !== null);
    const records = ids.length === 0 ? [] : await snapshot.load(type, ids);
    return new Map(ids.flatMap((id, i) => (records[i] ? [[id, records[i]] as const] : [])));
  };
  const ends = rights.flatMap((right) => [right.holderId, right.counterpartyId]);
  const [PARTY, ASSET, CLAUSE, CONDITION, DISPUTE, EVIDENCE] = await Promise.all([
    loaded('PARTY', [...partyIds, ...ends], (id) => [id]),
    loaded('ASSET', rights, ({ assetIds }) => assetIds),
    loaded('CLAUSE', rights, ({ clauseId }) => [clauseId]),
    loaded('CONDITION', rights, ({ conditionIds }) => conditionIds),
    loaded('DISPUTE', rights, ({ disputeIds }) => disputeIds),
    loaded('EVIDENCE', rights, ({ evidenceIds }) => evidenceIds),
  ]);
  const [AGREEMENT, EVENT, SOURCE] = await Promise.all([
    loaded('AGREEMENT', [...rights, ...CLAUSE.values()], ({ agreementId }) => [agreementId]),
    loaded('EVENT', CONDITION.values(), ({ eventId }) => [eventId]),
    loaded('SOURCE', EVIDENCE.values(), ({ sourceId }) => [sourceId]),
  ]);
  return { PARTY, ASSET, AGREEMENT, CLAUSE, CONDITION, DISPUTE, EVENT, EVIDENCE, SOURCE };
}

function requireRecord<R>(records: ReadonlyMap<Id, R>, id: Id): R {
  const record = records.get(id);
  if (!record) throw new Error(`the store has a link to a record that it does not have: ${id}`);
  return record;
}
