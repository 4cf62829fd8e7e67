/** The methods of Snapshot that look records up by id; see src/store/store.ts. */
import type {
  ActHistory,
  ConditionHistory,
  ConfirmingSource,
  DisputeHistory,
  EventTrigger,
  HeadTrigger,
  RightHistory,
  RightVersion,
} from '../../domain/model/history.ts';
import type { Records } from '../../domain/model/graph.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import { NO_PARTICIPATIONS, type Participations } from '../../domain/model/party.ts';
import { headIdsOf, relatedIdsOf, withHeads } from '../../domain/rights/heads.ts';
import { performancesOf } from '../../domain/rights/history.ts';
import type { MemberLink } from '../../domain/rights/members.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Bounds } from '../../domain/time/edtf.ts';
import type { Dataset } from './dataset.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { decodeRecord } from './record-codec.ts';
import { versionFromRow, type VersionRow } from './version-rows.ts';

interface IndexedRow {
  /** The index of the row's id among those of the query. */
  readonly place: number;
}

interface RecordRow extends IndexedRow {
  readonly type: NodeType;
  readonly record: string;
  readonly recordedAt: string;
}

/** A query's values in the order of the ids; null for an id without a row. */
async function valuesById<Row extends IndexedRow, Value>(
  dataset: Dataset,
  query: string,
  ids: readonly Id[],
  valueOf: (row: Row) => Value | null,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly (Value | null)[]> {
  if (ids.length === 0) return [];
  const list = new Array<Value | null>(ids.length).fill(null);
  for (const row of await dataset.rows<Row>(query, { ...parameters, args: { ids } }))
    list[row.place] = valueOf(row);
  return list;
}

export async function load<T extends NodeType>(
  dataset: Dataset,
  type: T | null,
  ids: readonly Id[],
): Promise<readonly (Records[T] | null)[]> {
  return dataset.cached('load-records', [type, ids], () =>
    valuesById(dataset, 'load-records', ids, (row: RecordRow) =>
      (type ?? row.type) === row.type
        ? (decodeRecord(row.type, row.record, row.recordedAt) as Records[T])
        : null,
    ),
  );
}

export async function histories(
  dataset: Dataset,
  ids: readonly Id[],
): Promise<readonly (RightHistory | null)[]> {
  return dataset.cached('histories', ids, () => historiesWithHeads(dataset, ids));
}

/** Reads histories, then those of the rights on which they depend, a step of the chain at a time. */
async function historiesWithHeads(
  dataset: Dataset,
  ids: readonly Id[],
): Promise<readonly (RightHistory | null)[]> {
  const read = (wanted: readonly Id[]) =>
    valuesById(dataset, 'histories', wanted, (row: IndexedRow & { right: HistoryRow }) =>
      historyIn(row.right),
    );
  const found = await read(ids);
  const known = new Map<Id, RightHistory | null>();
  let wanted = found.flatMap((right) => (right ? headIdsOf(right) : []));
  while (wanted.length > 0) {
    const next = [...new Set(wanted)].filter((id) => !known.has(id));
    const heads = await read(next);
    next.forEach((id, i) => known.set(id, heads[i]!));
    wanted = heads
      .flatMap((head) => (head ? relatedIdsOf(head) : []))
      .filter((id) => !known.has(id));
  }
  return found.map((right) => right && withHeads(right, (id) => known.get(id) ?? undefined));
}

export async function participations(
  dataset: Dataset,
  ids: readonly Id[],
): Promise<readonly Participations[]> {
  const partsIn = ({ agreements, deals }: IndexedRow & Participations) => ({ agreements, deals });
  return dataset.cached('participations', ids, async () => {
    const found = await valuesById(dataset, 'participations', ids, partsIn);
    return found.map((one) => one ?? NO_PARTICIPATIONS);
  });
}

export async function rightsUnder(
  dataset: Dataset,
  type: 'CLAUSE' | 'CONDITION',
  ids: readonly Id[],
): Promise<readonly (readonly Id[])[]> {
  const query = type === 'CLAUSE' ? 'granted-by-clauses' : 'subject-to-conditions';
  const idsIn = ({ rightIds }: IndexedRow & { readonly rightIds: readonly Id[] }) => rightIds;
  return dataset.cached(query, ids, async () => {
    const found = await valuesById(dataset, query, ids, idsIn);
    return found.map((one) => one ?? []);
  });
}

export async function versions(
  dataset: Dataset,
  ids: readonly Id[],
  knownAt: Day,
): Promise<readonly (RightVersion | null)[]> {
  const valid = ({ version }: IndexedRow & { readonly version: VersionRow }) =>
    versionFromRow(version);
  return dataset.cached('versions', [ids, knownAt], () =>
    valuesById(dataset, 'versions', ids, valid, { knownAt }),
  );
}

export async function resolve(dataset: Dataset, ids: readonly Id[]): Promise<ReadonlyMap<Id, Id>> {
  if (ids.length === 0) return new Map();
  const rows = await dataset.cachedRows<{ id: Id; found: Id }>('resolve', {
    args: { ids: [...new Set(ids)] },
  });
  return new Map(rows.map(({ id, found }) => [id, found]));
}

type MemberRow = Omit<MemberLink, 'days'> & Bounds;

export async function memberLinks(
  dataset: Dataset,
  ids: readonly Id[],
  knownAt: Day,
): Promise<readonly MemberLink[]> {
  if (ids.length === 0) return [];
  const rows = await dataset.cachedRows<MemberRow>('member-links', { knownAt, args: { ids } });
  return rows.map(({ memberId, groupId, ordinal, ...bounds }) => ({
    memberId,
    groupId,
    ordinal,
    days: { ...bounds, ordered: true },
  }));
}

export async function withPartsAndWholes(
  dataset: Dataset,
  ids: readonly Id[],
): Promise<readonly Id[]> {
  if (ids.length === 0) return [];
  const rows = await dataset.cachedRows<{ id: Id }>('with-parts-and-wholes', { args: { ids } });
  return [...new Set([...ids, ...rows.map(({ id }) => id)])];
}

export async function lineages(
  dataset: Dataset,
  ids: readonly Id[],
  knownAt: Day,
): Promise<ReadonlyMap<Id, readonly Id[]>> {
  if (ids.length === 0) return new Map();
  const rows = await dataset.cachedRows<{ id: Id; chain: readonly Id[] }>('lineages', {
    knownAt,
    args: { ids: [...new Set(ids)] },
  });
  const chains = new Map(rows.map(({ id, chain }) => [id, chain]));
  return new Map(ids.map((id) => [id, [...new Set([id, ...(chains.get(id) ?? [])])]]));
}

interface HistoryRow extends Pick<RightHistory, 'confirmations' | 'alternatives'> {
  /** The right's text. */
  readonly record: string;
  readonly conditions: readonly ConditionRow[];
  readonly acts: readonly ActRow[];
  /** The texts of acts. */
  readonly performances: readonly string[];
  readonly disputes: readonly DisputeRow[];
}

interface DisputeRow {
  readonly record: string;
  /** Those that it cites. */
  readonly sources: readonly ConfirmingSource[];
}

type ActRow = Omit<ActHistory, 'madeBy'> & {
  readonly madeBy:
    | (Omit<NonNullable<ActHistory['madeBy']>, 'executed'> & {
        readonly executedEarliest: Day | null;
        readonly executedLatest: Day | null;
      })
    | null;
};

type ConditionRow = Omit<ConditionHistory, 'within' | 'turnsOn'> & {
  readonly withinFrom: Day | null;
  readonly withinUntil: Day | null;
  /** The condition's record if the target is a right, else null. */
  readonly record: string | null;
  readonly target: {
    readonly id: Id;
    readonly label: string;
    /** Of each occurrence; null of a right. */
    readonly occurredEarliest: readonly Day[] | null;
    readonly occurredLatest: readonly Day[] | null;
    readonly occurredKnownFrom: readonly Day[] | null;
    readonly occurredKnownUntil: readonly Day[] | null;
  };
};

function historyIn({
  record,
  conditions,
  acts,
  disputes,
  performances,
  alternatives,
  ...row
}: HistoryRow): RightHistory {
  const { id, label, kind, knownFrom, knownUntil, rank, assertion, activation, term, ...right } =
    decodeRecord('RIGHT', record, '');
  return {
    ...row,
    rightId: id,
    label,
    kind,
    knownFrom,
    knownUntil,
    rank,
    assertion,
    activation,
    term,
    alternatives: alternatives.toSorted((a, b) => compareText(a.rightId, b.rightId)),
    conditions: conditions.map(conditionIn),
    acts: acts.map(actIn),
    due: right.due,
    performances: performancesOf(performances.map((act) => decodeRecord('ACT', act, ''))),
    corrects: right.corrects,
    correctedByIds: right.correctedByIds,
    alternativeIds: right.alternativeIds,
    disputes: disputes.map(disputeIn).sort((a, b) => compareText(a.id, b.id)),
    heads: new Map(),
  };
}

function disputeIn({ record, sources }: DisputeRow): DisputeHistory {
  const { id, topic, affects, claims } = decodeRecord('DISPUTE', record, '');
  const source = (sourceId: Id) => sources.find((one) => one.id === sourceId)!;
  return {
    id,
    topic,
    affects,
    claims: claims.map(({ sourceId, says, term, confirms, knownFrom, knownUntil }) => ({
      says,
      term,
      confirms,
      knownFrom,
      knownUntil,
      source: source(sourceId),
    })),
  };
}

function actIn({ madeBy, ...row }: ActRow): ActHistory {
  if (madeBy === null) return { ...row, madeBy };
  const { executedEarliest, executedLatest, ...agreement } = madeBy;
  const executed =
    executedEarliest === null ? null : { earliest: executedEarliest, latest: executedLatest! };
  return { ...row, madeBy: { ...agreement, executed } };
}

function conditionIn(row: ConditionRow): ConditionHistory {
  const { withinFrom, withinUntil, record, target, ...condition } = row;
  return {
    ...condition,
    within: withinFrom === null ? null : { from: withinFrom, until: withinUntil! },
    turnsOn: record === null ? eventIn(target) : headIn(target, record),
  };
}

function eventIn(target: ConditionRow['target']): EventTrigger {
  const { id, label, occurredEarliest, ...rest } = target;
  const occurrences = (occurredEarliest ?? []).map((earliest, i) => ({
    earliest,
    latest: rest.occurredLatest![i]!,
    knownFrom: rest.occurredKnownFrom![i]!,
    knownUntil: rest.occurredKnownUntil![i]!,
  }));
  return { type: 'EVENT', id, label, occurrences };
}

function headIn({ id, label }: ConditionRow['target'], record: string): HeadTrigger {
  const { when, evenIfReplaced, throughIds } = decodeRecord('CONDITION', record, '').head!;
  return { type: 'RIGHT', id, label, when, evenIfReplaced, throughIds };
}
