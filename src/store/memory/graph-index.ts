import type { AnyRecord, Graph, Records } from '../../domain/model/graph.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import type { Participations } from '../../domain/model/party.ts';
import type { Right } from '../../domain/model/right.ts';
import type { RightHistory, RightVersion } from '../../domain/model/history.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { Day } from '../../domain/time/day.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { groupBy } from '../../domain/group-by.ts';
import { searchTextOf } from '../labels.ts';

/** A right with the data that filters and orders need. */
export interface RightRow {
  readonly right: Right;
  readonly holderName: string;
  readonly text: string;
  /** The versions in order of knowledge day. */
  readonly versions: readonly RightVersion[];
}

export interface MemoryIndex {
  readonly graph: Graph;
  readonly byId: ReadonlyMap<Id, { readonly type: NodeType; readonly record: AnyRecord }>;
  readonly merged: ReadonlyMap<Id, Id>;
  readonly histories: ReadonlyMap<Id, RightHistory>;
  readonly rows: ReadonlyMap<Id, RightRow>;
  /** The participations of each party by its id; a party without any is absent. */
  readonly participations: ReadonlyMap<Id, Participations>;
  /** Ids of rights, by the id of their clause and of their conditions. */
  readonly rightsUnder: ReadonlyMap<Id, readonly Id[]>;
}

export function memoryIndex(
  graph: Graph,
  histories: readonly RightHistory[],
  versions: readonly RightVersion[],
): MemoryIndex {
  const byId = new Map<Id, { type: NodeType; record: AnyRecord }>();
  for (const type of Object.keys(graph.records) as NodeType[]) {
    for (const record of graph.records[type]) byId.set(record.id, { type, record });
  }
  const versionsByRight = groupBy(versions, ({ rightId }) => rightId);
  const rows = graph.records.RIGHT.map((right): [Id, RightRow] => {
    const holder = byId.get(right.holderId)?.record as Records['PARTY'] | undefined;
    return [
      right.id,
      {
        right,
        holderName: holder?.name ?? right.holderId,
        text: searchTextOf('RIGHT', right),
        versions: versionsByRight.get(right.id) ?? [],
      },
    ];
  });
  return {
    graph,
    byId,
    merged: new Map(graph.merges.map(({ from, into }) => [from, into])),
    histories: new Map(histories.map((right) => [right.rightId, right])),
    rows: new Map(rows),
    participations: participationsIn(graph),
    rightsUnder: rightsUnder(graph.records.RIGHT),
  };
}

function participationsIn({ records }: Graph): ReadonlyMap<Id, Participations> {
  const parts = new Map<
    Id,
    { agreements: Participations['agreements'][number][]; deals: Participations['deals'][number][] }
  >();
  const of = (partyId: Id) => {
    const found = parts.get(partyId) ?? { agreements: [], deals: [] };
    parts.set(partyId, found);
    return found;
  };
  for (const { id, parties } of records.AGREEMENT)
    for (const { partyId, role } of inRoles(parties))
      of(partyId).agreements.push({ agreementId: id, role });
  for (const { id, participants } of records.DEAL)
    for (const { partyId, role } of inRoles(participants))
      of(partyId).deals.push({ dealId: id, role });
  return parts;
}

function inRoles<T extends { readonly role: string }>(parties: readonly T[]): readonly T[] {
  return [...parties].sort((a, b) => compareText(a.role, b.role));
}

function rightsUnder(rights: readonly Right[]): ReadonlyMap<Id, readonly Id[]> {
  const links = rights.flatMap(({ id, clauseId, conditionIds }) =>
    [...(clauseId === null ? [] : [clauseId]), ...conditionIds].map((over) => ({ over, id })),
  );
  const byOver = groupBy(links, ({ over }) => over);
  return new Map([...byOver].map(([over, under]) => [over, under.map(({ id }) => id)]));
}

/** The id of the record that an id means, merges followed; undefined if there is none. */
export function resolveId(index: MemoryIndex, id: Id): Id | undefined {
  let current: Id | undefined = id;
  for (let hops = 0; current !== undefined && hops <= index.merged.size; hops++) {
    if (index.byId.has(current)) return current;
    current = index.merged.get(current);
  }
  return undefined;
}

/** The record of an id and type, merges followed. */
export function recordOf<T extends NodeType>(
  index: MemoryIndex,
  type: T | null,
  id: Id,
): Records[T] | undefined {
  const found = resolveId(index, id);
  const entry = found === undefined ? undefined : index.byId.get(found);
  return entry && (type ?? entry.type) === entry.type ? (entry.record as Records[T]) : undefined;
}

/** The version of a right that is valid at a knowledge day. */
export function versionAt(row: RightRow, knownAt: Day): RightVersion | undefined {
  return row.versions.find((version) => isVisible(version, knownAt));
}
