import type { Id } from '../../domain/model/record.ts';
import type { Link, LinkKind } from '../../domain/model/graph.ts';
import type { Day } from '../../domain/time/day.ts';
import { intersect } from '../../domain/time/span.ts';
import type { Read } from './dataset.ts';

interface LinkRow {
  readonly fromId: Id;
  readonly kind: LinkKind;
  readonly toId: Id;
  readonly viaId: Id | null;
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
  return rows.map(({ fromId, kind, toId, viaId, dated, startLatest, endEarliest }): Link => ({
    fromId,
    kind,
    toId,
    viaId,
    holds: dated ? intersect({ from: startLatest!, until: endEarliest! }, window) : 'ALWAYS',
  }));
};
