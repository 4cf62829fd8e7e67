import type { Act } from '../model/act.ts';
import type { Agreement } from '../model/agreement.ts';
import type {
  ActHistory,
  AlternativeHistory,
  ConditionHistory,
  ConfirmingSource,
  DisputeHistory,
  RightHistory,
} from '../model/history.ts';
import type { Dispute } from '../model/dispute.ts';
import type { Condition, Event } from '../model/event.ts';
import type { Evidence, Source } from '../model/evidence.ts';
import type { Graph } from '../model/graph.ts';
import type { Party } from '../model/party.ts';
import type { Id } from '../model/record.ts';
import type { Right } from '../model/right.ts';
import { compareText } from '../text/normalise.ts';
import { alternativesOf } from './disputes/alternatives.ts';
import { groupsOn } from './groups/groups-on.ts';
import { withHeads } from './heads.ts';

/** Look-ups of records over a graph, or a part that is closed under the links of its rights. */
export interface RecordLookups {
  readonly right: (id: Id) => Right | undefined;
  readonly condition: (id: Id) => Condition | undefined;
  readonly event: (id: Id) => Event | undefined;
  readonly act: (id: Id) => Act | undefined;
  readonly dispute: (id: Id) => Dispute | undefined;
  readonly evidence: (id: Id) => Evidence | undefined;
  readonly source: (id: Id) => Source | undefined;
  readonly agreement: (id: Id) => Agreement | undefined;
  readonly party: (id: Id) => Party | undefined;
}

/** The history of every right of a graph, in the order of the graph. */
export function rightHistoriesOf(graph: Graph): readonly RightHistory[] {
  return [
    ...historiesIn(
      graph.records.RIGHT.map(({ id }) => id),
      partsOf(graph),
    ).values(),
  ];
}

/** The histories of rights by id, with the heads of each. */
export function historiesIn(
  ids: readonly Id[],
  parts: RecordLookups,
): ReadonlyMap<Id, RightHistory> {
  const made = new Map<Id, RightHistory | undefined>();
  const history = (id: Id) => {
    if (!made.has(id)) {
      const right = parts.right(id);
      made.set(id, right && rightHistory(right, parts));
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

/** Look-ups by id over a graph. */
export function partsOf(graph: Graph): RecordLookups {
  const by = <T extends { readonly id: Id }>(list: readonly T[]) => {
    const map = new Map(list.map((record) => [record.id, record]));
    return (id: Id) => map.get(id);
  };
  const { RIGHT, CONDITION, EVENT, ACT, DISPUTE, EVIDENCE, SOURCE, AGREEMENT, PARTY } =
    graph.records;
  return {
    right: by(RIGHT),
    condition: by(CONDITION),
    event: by(EVENT),
    act: by(ACT),
    dispute: by(DISPUTE),
    evidence: by(EVIDENCE),
    source: by(SOURCE),
    agreement: by(AGREEMENT),
    party: by(PARTY),
  };
}

/** The history of one right. Ids without a record are skipped: the seed check forbids them. */
export function rightHistory(right: Right, parts: RecordLookups): RightHistory {
  return {
    rightId: right.id,
    label: right.label,
    kind: right.kind,
    knownFrom: right.knownFrom,
    knownUntil: right.knownUntil,
    rank: right.rank,
    assertion: right.assertion,
    term: right.term,
    activation: right.activation,
    confirmations: definedOnly(right.evidenceIds.map(parts.evidence)).flatMap((evidence) =>
      confirmation(evidence, parts),
    ),
    conditions: definedOnly(right.conditionIds.map((id) => conditionHistory(id, parts))),
    acts: definedOnly(right.endedByActIds.map((id) => actHistory(id, right, parts))),
    due: right.due,
    performances: performancesOf(
      definedOnly([...right.endedByActIds, ...right.performedByActIds].map(parts.act)),
    ),
    corrects: right.corrects,
    correctedByIds: right.correctedByIds,
    alternativeIds: right.alternativeIds,
    alternatives: alternativesOf(right, parts.right)
      .map(alternativeHistory)
      .sort((a, b) => compareText(a.rightId, b.rightId)),
    disputes: definedOnly(right.disputeIds.map(parts.dispute)).map((dispute) =>
      disputeHistory(dispute, parts),
    ),
    heads: NO_HEADS,
  };
}

const NO_HEADS: RightHistory['heads'] = new Map();

/** The acts among these that perform a right, oldest first. */
export function performancesOf(acts: readonly Act[]): RightHistory['performances'] {
  return acts
    .filter(({ kind }) => kind === 'PERFORMS')
    .map(({ id, knownFrom, knownUntil, effective, amount }) => ({
      id,
      knownFrom,
      knownUntil,
      effective,
      amount,
    }))
    .sort((a, b) => a.effective.earliest - b.effective.earliest || compareText(a.id, b.id));
}

function confirmation(
  { visibleFrom, confirms, confirmsSaid, sourceId }: Evidence,
  parts: RecordLookups,
): RightHistory['confirmations'] {
  const source = confirmingSource(sourceId, parts);
  if (confirms === null || !source) return [];
  return [{ visibleFrom, on: confirms, said: confirmsSaid, source }];
}

function confirmingSource(sourceId: Id, parts: RecordLookups): ConfirmingSource | undefined {
  const source = parts.source(sourceId);
  if (!source) return undefined;
  const { id, kind, publisher, repostOf } = source;
  const origin = repostOf === null ? undefined : parts.source(repostOf);
  return { id, kind, publisher, repostOf, originPublisher: origin?.publisher ?? null };
}

function alternativeHistory({
  id: rightId,
  label,
  rank,
  knownFrom,
  knownUntil,
  alternativeIds,
}: Right): AlternativeHistory {
  return { rightId, label, rank, knownFrom, knownUntil, alternativeIds };
}

function disputeHistory(
  { id, topic, affects, claims }: Dispute,
  parts: RecordLookups,
): DisputeHistory {
  return {
    id,
    topic,
    affects,
    claims: claims.flatMap(({ sourceId, says, term, confirms, knownFrom, knownUntil }) => {
      const source = confirmingSource(sourceId, parts);
      return source ? [{ says, term, confirms, knownFrom, knownUntil, source }] : [];
    }),
  };
}

function conditionHistory(id: Id, parts: RecordLookups): ConditionHistory | undefined {
  const condition = parts.condition(id);
  const turnsOn = condition && triggerOf(condition, parts);
  if (!condition || !turnsOn) return undefined;
  const { label, effect, knownFrom, knownUntil, within } = condition;
  return {
    id,
    label,
    effect,
    knownFrom,
    knownUntil,
    within,
    turnsOn,
    voids: definedOnly(condition.voidedByActIds.map(parts.act)).map((act) => ({
      actId: act.id,
      knownFrom: act.knownFrom,
      knownUntil: act.knownUntil,
      earliest: act.effective.earliest,
      latest: act.effective.latest,
    })),
  };
}

function triggerOf(
  { eventId, head }: Condition,
  parts: RecordLookups,
): ConditionHistory['turnsOn'] | undefined {
  if (head) {
    const { rightId, ...rest } = head;
    const right = parts.right(rightId);
    return right && { type: 'RIGHT', id: right.id, label: right.label, ...rest };
  }
  const event = parts.event(eventId!);
  if (!event) return undefined;
  const { id, label, occurrences } = event;
  return {
    type: 'EVENT',
    id,
    label,
    occurrences: occurrences.map(({ on, knownFrom, knownUntil }) => ({
      earliest: on.earliest,
      latest: on.latest,
      knownFrom,
      knownUntil,
    })),
  };
}

function actHistory(id: Id, right: Right, parts: RecordLookups): ActHistory | undefined {
  const act = parts.act(id);
  return (
    act && {
      id,
      kind: act.kind,
      knownFrom: act.knownFrom,
      knownUntil: act.knownUntil,
      earliest: act.effective.earliest,
      latest: act.effective.latest,
      madeBy: makerOf(act, parts),
      successors: definedOnly(act.introducesIds.map(parts.right)).map(
        ({ id: successor, label, kind, holderId, knownFrom, knownUntil }) => ({
          id: successor,
          label,
          holder: parts.party(holderId)?.name ?? holderId,
          carriesOn:
            kind === right.kind &&
            (act.kind === 'ASSIGNS' || shareGroup(holderId, right.holderId, act, parts)),
          knownFrom,
          knownUntil,
        }),
      ),
    }
  );
}

/**
 * Whether two parties are one, or belong to one group on the earliest day of an act, by what is
 * known when the act becomes known: so later knowledge does not change earlier answers.
 */
function shareGroup(
  one: Id,
  other: Id,
  { effective: { earliest }, knownFrom }: Act,
  parts: RecordLookups,
): boolean {
  const withGroups = (partyId: Id): ReadonlySet<Id> => {
    const found = new Set([partyId]);
    for (const id of found) {
      const party = parts.party(id);
      for (const group of party ? groupsOn(party, earliest, knownFrom) : []) found.add(group);
    }
    return found;
  };
  const groups = withGroups(one);
  return [...withGroups(other)].some((id) => groups.has(id));
}

function makerOf({ madeById }: Act, parts: RecordLookups): ActHistory['madeBy'] {
  const agreement = madeById === null ? undefined : parts.agreement(madeById);
  if (!agreement) return null;
  const { kind, title, executed, knownFrom, knownUntil } = agreement;
  const days = executed && { earliest: executed.earliest, latest: executed.latest };
  return { kind, title, executed: days, knownFrom, knownUntil };
}

function definedOnly<T>(list: readonly (T | undefined)[]): readonly T[] {
  return list.filter((item): item is T => item !== undefined);
}
