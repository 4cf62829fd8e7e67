/** The methods of Snapshot that look up records and their links, by id or by what names a party. */
import type { AnyRecord, Link } from '../../domain/model/graph.ts';
import type { RightHistory } from '../../domain/model/history.ts';
import { type Id, type NodeType, nodeTypeOf } from '../../domain/model/record.ts';
import type { Participations } from '../../domain/model/party.ts';
import type { MemberLink } from '../../domain/rights/groups/members.ts';
import { historiesIn, type LookUp } from '../../domain/rights/history.ts';
import { canonicalIdentifier } from '../../domain/text/identifier.ts';
import { nearestIds } from '../../domain/text/similarity.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Bounds } from '../../domain/time/edtf.ts';
import { intersect } from '../../domain/time/span.ts';
import type { Dataset, Read } from './dataset.ts';
import { decodeRecord } from './record-codec.ts';
import { fuzzyMatches, type NamedParty, MAX_NEAR_CANDIDATES } from '../fuzzy-match.ts';

interface IndexedRow {
  /** The index of the row's id in the query's list of ids. */
  readonly place: number;
}

type RecordRow = IndexedRow & { readonly record: string; readonly recordedAt: string };

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

export const load: Read<'load'> = (dataset, ids) =>
  valuesById(dataset, 'load-records', ids, ({ record, recordedAt }: RecordRow) =>
    decodeRecord(record, recordedAt),
  );

/**
 * The histories are made by the domain of records, which are read by id: first the rights, then the
 * missing records, one step of links at a time: some four round trips of one small query.
 */
export const histories: Read<'histories'> = (dataset, ids) => {
  const rightIds = ids.filter((id) => nodeTypeOf(id) === 'RIGHT');
  return dataset.cached('histories', ids, async () => {
    const known = new Map<Id, AnyRecord | null>();
    let missing = new Set(rightIds);
    let found: ReadonlyMap<Id, RightHistory> = new Map();
    while (missing.size > 0) {
      const wanted = [...missing];
      const records = await load(dataset, wanted);
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
  return found.map((one) => one ?? { agreements: [], deals: [] });
};

export const rightsUnder: Read<'rightsUnder'> = async (dataset, type, ids) => {
  const query = type === 'CLAUSE' ? 'granted-by-clauses' : 'subject-to-conditions';
  const idsIn = ({ rightIds }: IndexedRow & { readonly rightIds: readonly Id[] }) => rightIds;
  const found = await valuesById(dataset, query, ids, idsIn);
  return found.map((one) => one ?? []);
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

interface LinkRow extends Omit<Link, 'holds'> {
  readonly dated: boolean;
  readonly startLatest: Day | null;
  readonly endEarliest: Day | null;
}

export const links: Read<'links'> = async (dataset, question, maxCount) => {
  const { ids, kinds, knownAt, window } = question;
  if (ids.length === 0) return [];
  const rows = await dataset.cachedRows<LinkRow>('links', {
    ...window,
    knownAt,
    limit: maxCount + 1,
    args: { ids: [...new Set(ids)], kinds },
  });
  if (rows.length > maxCount) return null;
  return rows.map(({ dated, startLatest, endEarliest, ...link }) => ({
    ...link,
    holds: dated ? intersect({ from: startLatest!, until: endEarliest! }, window) : 'ALWAYS',
  }));
};

/** A character that sorts after any of an id. */
const LAST = '\uFFFF';

export const partyCandidates: Read<'partyCandidates'> = async (dataset, text) =>
  fuzzyMatches(text, await dataset.cachedRows<NamedParty>('party-keys', {}));

export const partiesByIdentifier: Read<'partiesByIdentifier'> = async (dataset, scheme, value) => {
  const rows = await dataset.cachedRows<{ id: Id }>('parties-by-identifier', {
    args: { scheme, value: canonicalIdentifier(scheme, value) },
  });
  return rows.map(({ id }) => id);
};

export const nearIds: Read<'nearIds'> = async (dataset, id) => {
  const floor = id.slice(0, id.indexOf(':') + 1);
  const ceiling = floor === '' ? LAST : `${floor.slice(0, -1)};`;
  const rows = await dataset.rows<{ id: Id }>('near-ids', {
    limit: MAX_NEAR_CANDIDATES,
    args: { from: id, floor, ceiling },
  });
  const ids = rows.map((row) => row.id);
  return nearestIds(id, ids);
};
