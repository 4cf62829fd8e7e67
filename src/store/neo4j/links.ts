import type { Id } from '../../domain/model/record.ts';
import type { Link, LinkKind } from '../../domain/model/graph.ts';
import type { Day } from '../../domain/time/day.ts';
import { intersect } from '../../domain/time/span.ts';
import type { DatasetQueries } from './dataset.ts';
import type { Snapshot } from '../store.ts';

interface LinkRow {
  readonly fromId: Id;
  readonly kind: LinkKind;
  readonly toId: Id;
  readonly viaId: Id | null;
  readonly dated: boolean;
  readonly startLatest: Day | null;
  readonly endEarliest: Day | null;
}

/** The links of nodes, one bounded query for a whole frontier. */
export function neo4jLinks({ run }: DatasetQueries): Pick<Snapshot, 'links'> {
  return {
    links: async (ids, kinds, window, knownAt, most) => {
      if (ids.length === 0) return [];
      const rows = await run<LinkRow>('links', {
        ids: [...new Set(ids)],
        kinds,
        from: window.from,
        until: window.until,
        knownAt,
        limit: most + 1,
      });
      if (rows.length > most) return null;
      return rows.map(({ fromId, kind, toId, viaId, dated, startLatest, endEarliest }): Link => ({
        fromId,
        kind,
        toId,
        viaId,
        holds: dated ? intersect({ from: startLatest!, until: endEarliest! }, window) : 'ALWAYS',
      }));
    },
  };
}
