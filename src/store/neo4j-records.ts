import type { CaseCondition, Id, NodeType, Records, RightCase } from '../model.ts';
import { type Properties, spanIn, termIn } from './flat.ts';
import type { DatasetQueries } from './neo4j-dataset.ts';
import { type NodeRow, recordIn } from './plain.ts';
import { type RightLinkRow, rightLinksIn } from './right-links.ts';
import type { Snapshot } from './store.ts';
import { versionIn, type VersionRow } from './version-rows.ts';

const LOAD: Readonly<Record<NodeType, string>> = {
  PARTY: 'load-parties', ASSET: 'load-assets', AGREEMENT: 'load-agreements', CLAUSE: 'load-clauses', DEAL: 'load-deals', RIGHT: 'load-rights',
  CONDITION: 'load-conditions', EVENT: 'load-events', ACT: 'load-acts', EVIDENCE: 'load-evidence', SOURCE: 'load-sources',
};

/** Queries for what stands under ids, each of which is kept of its own. */
export const BY_ID: ReadonlySet<string> = new Set([...Object.values(LOAD), 'cases']);

/** Records by id, and what hangs on them, one round trip each. */
export function neo4jRecords(
  dataset: DatasetQueries,
): Pick<Snapshot, 'load' | 'cases' | 'versions' | 'resolve' | 'withMembers' | 'withPartsAndWholes' | 'lineages'> {
  const { run, byId } = dataset;
  const idsOf = async (query: string, ids: readonly Id[]): Promise<readonly Id[]> => {
    if (ids.length === 0) return [];
    const rows = await run<{ id: Id }>(query, { ids });
    return [...new Set([...ids, ...rows.map(({ id }) => id)])];
  };
  return {
    load: <T extends NodeType>(type: T, ids: readonly Id[]) => byId(type, ids, async (asked) => {
      const rows = await run<Placed & { record: NodeRow; links?: readonly RightLinkRow[] }>(LOAD[type], { ids: asked });
      return placed<Records[T]>(asked.length, rows.map(({ place, record, links }) =>
        ({ place, value: recordIn(type, links ? { ...record, ...rightLinksIn(links) } as unknown as NodeRow : record) })));
    }),
    cases: (ids) => byId('cases', ids, async (asked) => {
      const rows = await run<Placed & { right: CaseRow }>('cases', { ids: asked });
      return placed(asked.length, rows.map(({ place, right }) => ({ place, value: caseIn(right) })));
    }),
    versions: async (ids, knownAt) => {
      if (ids.length === 0) return [];
      const rows = await run<Placed & { version: VersionRow }>('versions', { ids, knownAt });
      return placed(ids.length, rows.map(({ place, version }) => ({ place, value: versionIn(version) })));
    },
    resolve: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await run<{ id: Id; found: Id }>('resolve', { ids: [...new Set(ids)] });
      return new Map(rows.map(({ id, found }) => [id, found]));
    },
    withMembers: (ids) => idsOf('with-members', ids),
    withPartsAndWholes: (ids) => idsOf('with-parts-and-wholes', ids),
    lineages: async (ids, knownAt) => {
      const rows = ids.length === 0 ? [] : await run<{ id: Id; chain: readonly Id[] }>('lineages', { ids: [...new Set(ids)], knownAt });
      const chains = new Map(rows.map(({ id, chain }) => [id, chain]));
      return new Map(ids.map((id) => [id, [...new Set([id, ...(chains.get(id) ?? [])])]]));
    },
  };
}

interface Placed { readonly place: number }

/** A list of a length with some values at their places, null at the others. */
function placed<V>(length: number, values: readonly (Placed & { readonly value: V })[]): readonly (V | null)[] {
  const list = new Array<V | null>(length).fill(null);
  for (const { place, value } of values) list[place] = value;
  return list;
}

type CaseRow = Properties & Pick<RightCase, 'knownFrom' | 'knownUntil' | 'rank' | 'activation' | 'confirmations' | 'acts'> & {
  readonly id: Id;
  readonly conditions: readonly (Properties & Pick<CaseCondition, 'id' | 'label' | 'effect' | 'knownFrom' | 'knownUntil' | 'voids'> & {
    readonly event: { readonly id: Id; readonly label: string; readonly occurredEarliest: number | null; readonly occurredLatest: number | null; readonly occurredKnownFrom: number };
  })[];
};

function caseIn(row: CaseRow): RightCase {
  return {
    rightId: row.id, knownFrom: row.knownFrom, knownUntil: row.knownUntil, rank: row.rank, activation: row.activation,
    term: termIn(row, 'term')!, confirmations: row.confirmations, acts: row.acts,
    conditions: row.conditions.map(({ id, label, effect, knownFrom, knownUntil, voids, event, ...rest }): CaseCondition => ({
      id, label, effect, knownFrom, knownUntil, voids,
      within: spanIn(rest as Properties, 'within'),
      event: {
        id: event.id, label: event.label,
        occurred: event.occurredEarliest === null ? null
          : { earliest: event.occurredEarliest, latest: event.occurredLatest!, knownFrom: event.occurredKnownFrom },
      },
    })),
  };
}
