/** The methods of Snapshot that look records up by id. */
import type { AnyRecord } from '../../domain/model/graph.ts';
import type { RightHistory } from '../../domain/model/history.ts';
import { type Id, type NodeType, nodeTypeOf } from '../../domain/model/record.ts';
import { NO_PARTICIPATIONS, type Participations } from '../../domain/model/party.ts';
import type { MemberLink } from '../../domain/rights/groups/members.ts';
import { historiesIn, type LookUp } from '../../domain/rights/history.ts';
import type { Bounds } from '../../domain/time/edtf.ts';
import type { Dataset, Read } from './dataset.ts';
import { decodeRecord } from './record-codec.ts';

interface IndexedRow {
  /** The index of the row's id in the query's list of ids. */
  readonly place: number;
}

interface RecordRow extends IndexedRow {
  readonly type: NodeType;
  readonly record: string;
  readonly recordedAt: string;
}

/** A query's values in the order of the ids, cached; null for an id without a row. */
async function valuesById<Row extends IndexedRow, Value>(
  dataset: Dataset,
  query: string,
  ids: readonly Id[],
  valueOf: (row: Row) => Value,
): Promise<readonly (Value | null)[]> {
  if (ids.length === 0) return [];
  return dataset.cached(query, ids, async () => {
    const list = new Array<Value | null>(ids.length).fill(null);
    for (const row of await dataset.rows<Row>(query, { args: { ids } }))
      list[row.place] = valueOf(row);
    return list;
  });
}

async function recordsById(dataset: Dataset, ids: readonly Id[]) {
  return valuesById<RecordRow, AnyRecord>(
    dataset,
    'load-records',
    ids,
    ({ type, record, recordedAt }) => decodeRecord(type, record, recordedAt),
  );
}

export const load: Read<'load'> = async (dataset, type, ids) => {
  const records = await recordsById(dataset, ids);
  return records.map((record) =>
    record && (type ?? nodeTypeOf(record.id)) === nodeTypeOf(record.id) ? record : null,
  );
};

/**
 * The histories are made by the domain of records, which are read by id: first the rights, then the
 * missing records, one step of links at a time. That takes some four round trips of one small query.
 */
export const histories: Read<'histories'> = (dataset, ids) => {
  const rightIds = ids.filter((id) => nodeTypeOf(id) === 'RIGHT');
  return dataset.cached('histories', ids, async () => {
    const known = new Map<Id, AnyRecord | null>();
    let missing = new Set(rightIds);
    let found: ReadonlyMap<Id, RightHistory> = new Map();
    while (missing.size > 0) {
      const wanted = [...missing];
      const records = await recordsById(dataset, wanted);
      wanted.forEach((id, i) => known.set(id, records[i] ?? null));
      missing = new Set();
      const lookUp = (_type: NodeType, id: Id) => {
        if (!known.has(id)) missing.add(id);
        return known.get(id) ?? undefined;
      };
      found = historiesIn(rightIds, lookUp as LookUp);
    }
    return ids.map((id) => found.get(id) ?? null);
  });
};

export const participations: Read<'participations'> = async (dataset, ids) => {
  const partsIn = ({ agreements, deals }: IndexedRow & Participations) => ({ agreements, deals });
  const found = await valuesById(dataset, 'participations', ids, partsIn);
  return found.map((one) => one ?? NO_PARTICIPATIONS);
};

export const rightsUnder: Read<'rightsUnder'> = async (dataset, type, ids) => {
  const query = type === 'CLAUSE' ? 'granted-by-clauses' : 'subject-to-conditions';
  const idsIn = ({ rightIds }: IndexedRow & { readonly rightIds: readonly Id[] }) => rightIds;
  const found = await valuesById(dataset, query, ids, idsIn);
  return found.map((one) => one ?? []);
};

export const resolve: Read<'resolve'> = async (dataset, ids) => {
  if (ids.length === 0) return [];
  const rows = await dataset.cachedRows<{ id: Id; found: Id }>('resolve', {
    args: { ids: [...new Set(ids)] },
  });
  const records = new Map(rows.map(({ id, found }) => [id, found]));
  return ids.map((id) => records.get(id) ?? null);
};

export const memberLinks: Read<'memberLinks'> = async (dataset, ids, knownAt) => {
  if (ids.length === 0) return [];
  const rows = await dataset.cachedRows<Omit<MemberLink, 'days'> & Bounds>('member-links', {
    knownAt,
    args: { ids },
  });
  return rows.map(({ memberId, groupId, ordinal, ...bounds }) => ({
    memberId,
    groupId,
    ordinal,
    days: { ...bounds, ordered: true },
  }));
};

export const withPartsAndWholes: Read<'withPartsAndWholes'> = async (dataset, ids) => {
  if (ids.length === 0) return [];
  const rows = await dataset.cachedRows<{ id: Id }>('with-parts-and-wholes', { args: { ids } });
  return [...new Set([...ids, ...rows.map(({ id }) => id)])];
};

export const lineages: Read<'lineages'> = async (dataset, ids, knownAt) => {
  if (ids.length === 0) return [];
  const rows = await dataset.cachedRows<{ id: Id; chain: readonly Id[] }>('lineages', {
    knownAt,
    args: { ids: [...new Set(ids)] },
  });
  const chains = new Map(rows.map(({ id, chain }) => [id, chain]));
  return ids.map((id) => [...new Set([id, ...(chains.get(id) ?? [])])]);
};
