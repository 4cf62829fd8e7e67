import type { Id } from '../../domain/model/record.ts';
import type { Link, LinkKind } from '../../domain/model/graph.ts';
import type { Day } from '../../domain/time/day.ts';
import { intersect } from '../../domain/time/span.ts';
import type { LinksQuestion } from '../store.ts';
import type { Dataset } from './dataset.ts';

interface LinkRow {
  readonly fromId: Id;
  readonly kind: LinkKind;
  readonly toId: Id;
  readonly viaId: Id | null;
  readonly dated: boolean;
  readonly startLatest: Day | null;
  readonly endEarliest: Day | null;
}

/** The links of nodes, in one query; null if there are more than `maxCount`. */
export async function links(
  dataset: Dataset,
  { ids, kinds, window: { from, until }, knownAt }: LinksQuestion,
  maxCount: number,
): Promise<readonly Link[] | null> {
  if (ids.length === 0) return [];
  const rows = await dataset.cachedRows<LinkRow>('links', {
    from,
    until,
    knownAt,
    limit: maxCount + 1,
    args: { ids: [...new Set(ids)], kinds },
  });
  if (rows.length > maxCount) return null;
  return rows.map(({ fromId, kind, toId, viaId, dated, startLatest, endEarliest }): Link => ({
    fromId,
    kind,
    toId,
    viaId,
    holds: dated
      ? intersect({ from: startLatest!, until: endEarliest! }, { from, until })
      : 'ALWAYS',
  }));
}
