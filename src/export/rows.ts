import type { Id, NodeType } from '../domain/model/record.ts';
import { withdrawalsInWords } from '../domain/rights/explanation/trust-words.ts';
import { openDisputes } from '../domain/rights/disputes/open-disputes.ts';
import { evaluate } from '../domain/rights/evaluate.ts';
import { groupStatus } from '../domain/rights/groups/group-status.ts';
import { groupMatches } from '../domain/rights/groups/members.ts';
import { isVisible, visibleOccurrence } from '../domain/rights/visible.ts';
import type { SortPosition } from '../domain/rights/select.ts';
import { type Loaders, lookupIn } from '../query/loaders.ts';
import type { WhatIfQuestion } from '../query/what-if.ts';
import type { Snapshot } from '../store/store.ts';

/** A right with the records that formats need, as visible in the question's view. */
export type ExportRow = Awaited<ReturnType<typeof exportRow>>;

/**
 * The rows of a page, in its order. The number of store calls does not grow with the page.
 *
 * @throws if the store no longer has a record, because another dataset has replaced this one
 */
export function exportRows(
  places: readonly SortPosition[],
  asked: WhatIfQuestion,
  snapshot: Snapshot,
): Promise<readonly ExportRow[]> {
  const { loaders } = lookupIn(snapshot);
  return Promise.all(places.map(({ id }) => exportRow(id, asked, loaders)));
}

async function exportRow(
  rightId: Id,
  { context, question: { match, filter } }: WhatIfQuestion,
  loaders: Loaders,
) {
  const { knownAt } = context;
  const one = async <T extends NodeType>(type: T, id: Id) =>
    required(await loaders.record(type, id), id);
  const oneIfAny = async <T extends NodeType>(type: T, id: Id | null) =>
    id === null ? null : one(type, id);
  const all = <T extends NodeType>(type: T, ids: readonly Id[]) =>
    Promise.all(ids.map((id) => one(type, id)));
  const [right, found] = await Promise.all([one('RIGHT', rightId), loaders.rightHistory(rightId)]);
  const history = required(found, rightId);
  const ways = filter.members && groupMatches(filter.members, right);
  const memberships = (ways ?? []).flatMap(({ paths }) => paths.flatMap(({ links }) => links));
  const memberIds = memberships.flatMap(({ memberId, groupId }) => [memberId, groupId]);
  const [holder, counterparty, assets, agreement, clause, conditions, evidence, groups] =
    await Promise.all([
      one('PARTY', right.holderId),
      oneIfAny('PARTY', right.counterpartyId),
      all('ASSET', right.assetIds),
      oneIfAny('AGREEMENT', right.agreementId),
      oneIfAny('CLAUSE', right.clauseId),
      all('CONDITION', right.conditionIds),
      all('EVIDENCE', right.evidenceIds),
      all('PARTY', memberIds),
    ]);
  const [visibleConditions, visibleEvidence] = await Promise.all([
    Promise.all(
      conditions
        .filter((condition) => isVisible(condition, knownAt))
        .map(async (condition) => {
          /** Null: it turns on a right. */
          const event = await oneIfAny('EVENT', condition.eventId);
          /** The day of the event; null: not known to have happened. */
          const occurred = event && (visibleOccurrence(event, knownAt)?.on ?? null);
          return { condition, event, occurred };
        }),
    ),
    Promise.all(
      evidence
        .filter(({ visibleFrom }) => visibleFrom <= knownAt)
        .map(async (piece) => ({ evidence: piece, source: await one('SOURCE', piece.sourceId) })),
    ),
  ]);
  const nameOf = (id: Id) => groups.find((group) => group.id === id)!.name;
  const evaluation = evaluate(history, context, match, ways && { ways, nameOf });
  const counted = ways && groupStatus(evaluation.effective, ways, context.window, match);
  const disputes = openDisputes(history, knownAt);
  const isKnown = agreement !== null && isVisible(agreement, knownAt);
  const withdrawn = right.knownUntil <= knownAt;
  return {
    right,
    evaluation,
    /** The requested group for which it counts by a membership; null: none, or it needs none. */
    memberOfId: counted?.way.paths[0]?.links.at(-1)!.groupId ?? null,
    assertion: disputes.length > 0 ? ('DISPUTED' as const) : right.assertion,
    disputes,
    withdrawnReports: withdrawalsInWords(history, knownAt),
    rank: withdrawn ? ('DEPRECATED' as const) : right.rank,
    rankReason: (withdrawn ? right.withdrawnReason : null) ?? right.rankReason,
    /** The first day on which it was known to be wrong; null: it is not. */
    knownUntil: withdrawn ? right.knownUntil : null,
    holder,
    counterparty,
    assets,
    agreement: isKnown ? agreement : null,
    clause: isKnown ? clause : null,
    conditions: visibleConditions,
    evidence: visibleEvidence,
    correctsId: right.corrects && right.corrects.known <= knownAt ? right.corrects.rightId : null,
  };
}

function required<R>(found: R | null, id: Id): R {
  if (!found)
    throw new Error(
      `the store no longer has ${id}: another dataset was loaded meanwhile, export again`,
    );
  return found;
}
