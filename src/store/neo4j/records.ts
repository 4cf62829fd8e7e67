import type { CaseCondition, RightCase } from '../../domain/model/history.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import { NO_PART, type Participations } from '../../domain/model/party.ts';
import type { Right } from '../../domain/model/right.ts';
import type { Day } from '../../domain/time/day.ts';
import type { StoredRecord } from './brought.ts';
import type { DatasetQueries } from './dataset.ts';
import { recordIn } from './record-text.ts';
import type { Snapshot } from '../store.ts';
import { together } from './together.ts';
import { versionIn, type VersionRow } from './version-rows.ts';

/** Queries for what stands under ids, each of which is kept of its own. */
export const BY_ID: ReadonlySet<string> = new Set(['load-records', 'cases']);

/** Records by id, and what hangs on them, one round trip each. */
export function neo4jRecords(
  dataset: DatasetQueries,
): Pick<
  Snapshot,
  | 'load'
  | 'participations'
  | 'rightsUnder'
  | 'cases'
  | 'versions'
  | 'resolve'
  | 'withMembers'
  | 'withPartsAndWholes'
  | 'lineages'
> {
  const { run, byId, brought } = dataset;
  const idsOf = async (query: string, ids: readonly Id[]): Promise<readonly Id[]> => {
    if (ids.length === 0) return [];
    const rows = await run<{ id: Id }>(query, { ids });
    return [...new Set([...ids, ...rows.map(({ id }) => id)])];
  };
  const stored = together(async (ids) => {
    const rows = await run<Placed & StoredRecord>('load-records', { ids });
    return placed<StoredRecord>(
      ids.length,
      rows.map(({ place, ...value }) => ({ place, value })),
    );
  });
  return {
    load: <T extends NodeType>(type: T, ids: readonly Id[]) =>
      byId(type, ids, async (asked) => {
        const along = brought.take(asked);
        const missing = asked.filter((_, i) => along[i] === null);
        const found = missing.length === 0 ? [] : await stored(missing);
        let next = 0;
        return along
          .map((one) => one ?? found[next++]!)
          .map((one) => (one?.type === type ? recordIn(type, one.record, one.recordedAt) : null));
      }),
    cases: (ids) =>
      byId('cases', ids, async (asked) => {
        const rows = await run<Placed & { right: CaseRow }>('cases', { ids: asked });
        return placed(
          asked.length,
          rows.map(({ place, right }) => ({ place, value: caseIn(right) })),
        );
      }),
    participations: async (ids) => {
      const rows =
        ids.length === 0 ? [] : await run<Placed & Participations>('participations', { ids });
      return placed(
        ids.length,
        rows.map(({ place, agreements, deals }) => ({ place, value: { agreements, deals } })),
      ).map((found) => found ?? NO_PART);
    },
    rightsUnder: async (type, ids) => {
      const rows =
        ids.length === 0
          ? []
          : await run<Placed & { rightIds: readonly Id[] }>(
              type === 'CLAUSE' ? 'granted-by-clauses' : 'subject-to-conditions',
              { ids },
            );
      return placed(
        ids.length,
        rows.map(({ place, rightIds }) => ({ place, value: rightIds })),
      ).map((found) => found ?? []);
    },
    versions: async (ids, knownAt) => {
      if (ids.length === 0) return [];
      const rows = await run<Placed & { version: VersionRow }>('versions', { ids, knownAt });
      return placed(
        ids.length,
        rows.map(({ place, version }) => ({ place, value: versionIn(version) })),
      );
    },
    resolve: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await run<{ id: Id; found: Id }>('resolve', { ids: [...new Set(ids)] });
      return new Map(rows.map(({ id, found }) => [id, found]));
    },
    withMembers: (ids) => idsOf('with-members', ids),
    withPartsAndWholes: (ids) => idsOf('with-parts-and-wholes', ids),
    lineages: async (ids, knownAt) => {
      const rows =
        ids.length === 0
          ? []
          : await run<{ id: Id; chain: readonly Id[] }>('lineages', {
              ids: [...new Set(ids)],
              knownAt,
            });
      const chains = new Map(rows.map(({ id, chain }) => [id, chain]));
      return new Map(ids.map((id) => [id, [...new Set([id, ...(chains.get(id) ?? [])])]]));
    },
  };
}

interface Placed {
  readonly place: number;
}

/** A list of a length with some values at their places, null at the others. */
function placed<V>(
  length: number,
  values: readonly (Placed & { readonly value: V })[],
): readonly (V | null)[] {
  const list = new Array<V | null>(length).fill(null);
  for (const { place, value } of values) list[place] = value;
  return list;
}

interface CaseRow extends Pick<RightCase, 'confirmations' | 'acts'> {
  /** The right's text. */
  readonly record: string;
  readonly conditions: readonly (Pick<
    CaseCondition,
    'id' | 'label' | 'effect' | 'knownFrom' | 'knownUntil' | 'voids'
  > & {
    readonly withinFrom: Day | null;
    readonly withinUntil: Day | null;
    readonly event: {
      readonly id: Id;
      readonly label: string;
      readonly occurredEarliest: number | null;
      readonly occurredLatest: number | null;
      readonly occurredKnownFrom: number;
    };
  })[];
}

function caseIn(row: CaseRow): RightCase {
  const {
    id: rightId,
    knownFrom: known,
    knownUntil: until,
    rank,
    activation,
    term,
  } = JSON.parse(row.record) as Right;
  return {
    rightId,
    knownFrom: known,
    knownUntil: until,
    rank,
    activation,
    term,
    confirmations: row.confirmations,
    acts: row.acts,
    conditions: row.conditions.map(
      ({
        id,
        label,
        effect,
        knownFrom,
        knownUntil,
        voids,
        event,
        withinFrom,
        withinUntil,
      }): CaseCondition => ({
        id,
        label,
        effect,
        knownFrom,
        knownUntil,
        voids,
        within: withinFrom === null ? null : { from: withinFrom, until: withinUntil! },
        event: {
          id: event.id,
          label: event.label,
          occurred:
            event.occurredEarliest === null
              ? null
              : {
                  earliest: event.occurredEarliest,
                  latest: event.occurredLatest!,
                  knownFrom: event.occurredKnownFrom,
                },
        },
      }),
    ),
  };
}
