import { closure } from '../closure.ts';
import type { Act } from '../model/act.ts';
import type {
  ActHistory,
  ConditionHistory,
  ConfirmingSource,
  DisputeHistory,
  RightHistory,
} from '../model/history.ts';
import type { Dispute } from '../model/dispute.ts';
import type { Condition } from '../model/event.ts';
import type { Evidence } from '../model/evidence.ts';
import type { AnyRecord, Graph, Records } from '../model/graph.ts';
import type { Id, NodeType } from '../model/record.ts';
import type { Right } from '../model/right.ts';
import { compareText } from '../text/normalise.ts';
import { alternativesOf } from './disputes/alternatives.ts';
import { groupsOn } from './groups/groups-on.ts';
import { withHeads } from './heads.ts';

/** Looks up a record of a graph, or of a part that is closed under the links of its rights. */
export type LookUp = <T extends NodeType>(type: T, id: Id) => Records[T] | undefined;

/** The history of every right of a graph, in the order of the graph. */
export function rightHistoriesOf(graph: Graph): readonly RightHistory[] {
  const ids = graph.records.RIGHT.map(({ id }) => id);
  return [...historiesIn(ids, lookUpIn(Object.values(graph.records).flat())).values()];
}

/** The histories of rights by id, with the heads of each. */
export function historiesIn(ids: readonly Id[], lookUp: LookUp): ReadonlyMap<Id, RightHistory> {
  const made = new Map<Id, RightHistory | undefined>();
  const history = (id: Id) => {
    if (!made.has(id)) {
      const right = lookUp('RIGHT', id);
      made.set(id, right && rightHistory(right, lookUp));
    }
    return made.get(id);
  };
  return new Map(
    ids.flatMap((id) => {
      const found = history(id);
      return found ? [[id, withHeads(found, history)] as const] : [];
    }),
  );
}

/** Looks records up by id, whose prefix is their type. */
export function lookUpIn(records: readonly AnyRecord[]): LookUp {
  const byId = new Map(records.map((record) => [record.id, record]));
  return <T extends NodeType>(_type: T, id: Id) => byId.get(id) as Records[T] | undefined;
}

/** The history of one right. Ids without a record are skipped: the seed check forbids them. */
export function rightHistory(right: Right, lookUp: LookUp): RightHistory {
  return {
    rightId: right.id,
    label: right.label,
    kind: right.kind,
    knownFrom: right.knownFrom,
    knownUntil: right.knownUntil,
    rank: right.rank,
    rankReason: right.rankReason,
    assertion: right.assertion,
    term: right.term,
    activation: right.activation,
    confirmations: found('EVIDENCE', right.evidenceIds, lookUp).flatMap((evidence) =>
      confirmation(evidence, lookUp),
    ),
    conditions: found('CONDITION', right.conditionIds, lookUp).flatMap(
      (condition) => conditionHistory(condition, lookUp) ?? [],
    ),
    acts: found('ACT', right.endedByActIds, lookUp).map((act) => actHistory(act, right, lookUp)),
    amount: right.amount,
    due: right.due,
    performances: performancesOf(
      found('ACT', [...right.endedByActIds, ...right.performedByActIds], lookUp),
    ),
    corrects: right.corrects,
    correctedByIds: right.correctedByIds,
    alternativeIds: right.alternativeIds,
    alternatives: alternativesOf(right, (id) => lookUp('RIGHT', id))
      .map((other) => ({ ...other, rightId: other.id }))
      .sort((a, b) => compareText(a.rightId, b.rightId)),
    disputes: found('DISPUTE', right.disputeIds, lookUp).map((dispute) =>
      disputeHistory(dispute, lookUp),
    ),
    heads: NO_HEADS,
  };
}

const NO_HEADS: RightHistory['heads'] = new Map();

/** The acts among these that perform a right, oldest first. */
export function performancesOf(acts: readonly Act[]): RightHistory['performances'] {
  return acts
    .filter(({ kind }) => kind === 'PERFORMS')
    .sort((a, b) => a.effective.earliest - b.effective.earliest || compareText(a.id, b.id));
}

function confirmation(
  { visibleFrom, confirms, confirmsSaid, sourceId }: Evidence,
  lookUp: LookUp,
): RightHistory['confirmations'] {
  const source = confirmingSource(sourceId, lookUp);
  if (confirms === null || !source) return [];
  return [{ visibleFrom, on: confirms, said: confirmsSaid, source }];
}

function confirmingSource(sourceId: Id, lookUp: LookUp): ConfirmingSource | undefined {
  const source = lookUp('SOURCE', sourceId);
  if (!source) return undefined;
  const { id, kind, publisher, repostOf } = source;
  const origin = repostOf === null ? undefined : lookUp('SOURCE', repostOf);
  return { id, kind, publisher, repostOf, originPublisher: origin?.publisher ?? null };
}

function disputeHistory(dispute: Dispute, lookUp: LookUp): DisputeHistory {
  const claims = dispute.claims.flatMap((claim) => {
    const source = confirmingSource(claim.sourceId, lookUp);
    return source ? [{ ...claim, source }] : [];
  });
  return { ...dispute, claims };
}

function conditionHistory(condition: Condition, lookUp: LookUp): ConditionHistory | undefined {
  const turnsOn = triggerOf(condition, lookUp);
  if (!turnsOn) return undefined;
  const acts = found('ACT', condition.voidedByActIds, lookUp);
  const voids = acts.map((act) => ({ ...act, ...act.effective, actId: act.id }));
  return { ...condition, turnsOn, voids };
}

function triggerOf(
  { eventId, head }: Condition,
  lookUp: LookUp,
): ConditionHistory['turnsOn'] | undefined {
  if (head) {
    const { rightId, ...rest } = head;
    const right = lookUp('RIGHT', rightId);
    return right && { type: 'RIGHT', id: right.id, label: right.label, ...rest };
  }
  const event = lookUp('EVENT', eventId!);
  if (!event) return undefined;
  const occurrences = event.occurrences.map(({ on, ...known }) => ({ ...on, ...known }));
  return { ...event, type: 'EVENT', occurrences };
}

function actHistory(act: Act, right: Right, lookUp: LookUp): ActHistory {
  return {
    id: act.id,
    kind: act.kind,
    knownFrom: act.knownFrom,
    knownUntil: act.knownUntil,
    earliest: act.effective.earliest,
    latest: act.effective.latest,
    madeBy: makerOf(act, lookUp),
    successors: found('RIGHT', act.introducesIds, lookUp).map(
      ({ id, label, kind, holderId, knownFrom, knownUntil }) => ({
        id,
        label,
        holder: lookUp('PARTY', holderId)?.name ?? holderId,
        carriesOn:
          kind === right.kind &&
          (act.kind === 'ASSIGNS' || shareGroup(holderId, right.holderId, act, lookUp)),
        knownFrom,
        knownUntil,
      }),
    ),
  };
}

/**
 * Whether two parties are one, or belong to one group on the earliest day of an act, by what is
 * known when the act becomes known: so later knowledge does not change earlier answers.
 */
function shareGroup(
  one: Id,
  other: Id,
  { effective: { earliest }, knownFrom }: Act,
  lookUp: LookUp,
): boolean {
  const withGroups = (partyId: Id) =>
    closure([partyId], (id) => {
      const party = lookUp('PARTY', id);
      return party ? groupsOn(party, earliest, knownFrom) : [];
    });
  const groups = withGroups(one);
  return [...withGroups(other)].some((id) => groups.has(id));
}

function makerOf({ madeById }: Act, lookUp: LookUp): ActHistory['madeBy'] {
  const agreement = madeById === null ? undefined : lookUp('AGREEMENT', madeById);
  if (!agreement) return null;
  const { kind, title, executed, knownFrom, knownUntil } = agreement;
  const days = executed && { earliest: executed.earliest, latest: executed.latest };
  return { kind, title, executed: days, knownFrom, knownUntil };
}

/** The records of some ids; those without one are skipped. */
function found<T extends NodeType>(type: T, ids: readonly Id[], lookUp: LookUp) {
  return ids.map((id) => lookUp(type, id)).filter((record) => record !== undefined);
}
