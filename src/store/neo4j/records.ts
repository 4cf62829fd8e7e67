/** The methods of Snapshot that look records up by id; see src/store/store.ts. */
import type { RightVersion } from '../../domain/model/history.ts';
import type { Records } from '../../domain/model/graph.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import { NO_PARTICIPATIONS, type Participations } from '../../domain/model/party.ts';
import type { MemberLink } from '../../domain/rights/groups/members.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Bounds } from '../../domain/time/edtf.ts';
import type { Dataset } from './dataset.ts';
import { decodeRecord } from './record-codec.ts';
import { versionFromRow, type VersionRow } from './version-rows.ts';

interface IndexedRow {
  /** The index of the row's id in the query's list of ids. */
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
