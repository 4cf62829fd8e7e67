import { closure } from '../closure.ts';
import type { Act } from '../model/act.ts';
import {
  type ActHistory,
  type ConditionHistory,
  type ConfirmingSource,
  HISTORY_FIELDS,
  type RightHistory,
} from '../model/history.ts';
import type { Condition } from '../model/event.ts';
import type { AnyRecord, Graph, Records } from '../model/graph.ts';
import type { Id, NodeType } from '../model/record.ts';
import type { Right } from '../model/right.ts';
import { pick } from '../pick.ts';
import { compareText } from '../text/normalise.ts';
import { alternativesOf } from './disputes/alternatives.ts';
import { groupsOn } from './groups/membership.ts';
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
  const found = <T extends NodeType>(type: T, ids: readonly Id[]) =>
    ids.flatMap((id) => lookUp(type, id) ?? []) as Records[T][];
  return {
    ...pick(right, ...HISTORY_FIELDS),
    rightId: right.id,
    confirmations: found('EVIDENCE', right.evidenceIds).flatMap((evidence) => {
      const { visibleFrom, confirms: on, confirmsSaid: said, sourceId } = evidence;
      const source = confirmingSource(sourceId, lookUp);
      return on !== null && source ? { visibleFrom, on, said, source } : [];
    }),
    conditions: found('CONDITION', right.conditionIds).flatMap((condition) => {
      const turnsOn = triggerOf(condition, lookUp);
      const acts = found('ACT', condition.voidedByActIds);
      const voids = acts.map((act) => ({ ...act, ...act.effective, actId: act.id }));
      return turnsOn ? { ...condition, turnsOn, voids } : [];
    }),
    acts: found('ACT', right.endedByActIds).map((act) => ({
      ...pick(act, 'id', 'kind', 'knownFrom', 'knownUntil'),
      ...act.effective,
      madeBy: agreementOf(act, lookUp),
      successors: found('RIGHT', act.introducesIds).map((next) => ({
        ...pick(next, 'id', 'label', 'knownFrom', 'knownUntil'),
        holder: lookUp('PARTY', next.holderId)?.name ?? next.holderId,
        carriesOn:
          next.kind === right.kind &&
          (act.kind === 'ASSIGNS' || shareGroup(next.holderId, right.holderId, act, lookUp)),
      })),
    })),
    performances: found('ACT', [...right.endedByActIds, ...right.performedByActIds])
      .filter(({ kind }) => kind === 'PERFORMS')
      .sort((a, b) => a.effective.earliest - b.effective.earliest || compareText(a.id, b.id)),
    alternatives: alternativesOf(right, (id) => lookUp('RIGHT', id))
      .map((other) => ({ ...other, rightId: other.id }))
      .sort((a, b) => compareText(a.rightId, b.rightId)),
    disputes: found('DISPUTE', right.disputeIds).map((dispute) => ({
      ...dispute,
      claims: dispute.claims.flatMap((claim) => {
        const source = confirmingSource(claim.sourceId, lookUp);
        return source ? { ...claim, source } : [];
      }),
    })),
    heads: NO_HEADS,
  };
}

const NO_HEADS: RightHistory['heads'] = new Map();

function confirmingSource(sourceId: Id, lookUp: LookUp): ConfirmingSource | undefined {
  const source = lookUp('SOURCE', sourceId);
  if (!source) return undefined;
  const origin = source.repostOf === null ? undefined : lookUp('SOURCE', source.repostOf);
  const parts = pick(source, 'id', 'kind', 'publisher', 'repostOf');
  return { ...parts, originPublisher: origin?.publisher ?? null };
}

function agreementOf({ madeById }: Act, lookUp: LookUp): ActHistory['madeBy'] {
  const agreement = madeById === null ? undefined : lookUp('AGREEMENT', madeById);
  return agreement ? pick(agreement, 'kind', 'title', 'executed', 'knownFrom', 'knownUntil') : null;
}

function triggerOf(
  { eventId, head }: Condition,
  lookUp: LookUp,
): ConditionHistory['turnsOn'] | undefined {
  if (head) {
    const right = lookUp('RIGHT', head.rightId);
    return right && { ...head, type: 'RIGHT', id: right.id, label: right.label };
  }
  const event = lookUp('EVENT', eventId!);
  if (!event) return undefined;
  const occurrences = event.occurrences.map(({ on, ...known }) => ({ ...on, ...known }));
  return { ...event, type: 'EVENT', occurrences };
}

/**
 * Whether two parties are one, or belong to one group on the earliest day of an act, by what is
 * known when the act becomes known: so later knowledge does not change earlier answers.
 */
function shareGroup(one: Id, other: Id, act: Act, lookUp: LookUp): boolean {
  const withGroups = (partyId: Id) =>
    closure([partyId], (id) => {
      const party = lookUp('PARTY', id);
      return party ? groupsOn(party, act.effective.earliest, act.knownFrom) : [];
    });
  const groups = withGroups(one);
  return [...withGroups(other)].some((id) => groups.has(id));
}
