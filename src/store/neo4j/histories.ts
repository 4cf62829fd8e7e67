import type { AnyRecord } from '../../domain/model/graph.ts';
import type { RightHistory } from '../../domain/model/history.ts';
import { type Id, type NodeType, nodeTypeOf } from '../../domain/model/record.ts';
import { historiesIn, type LookUp } from '../../domain/rights/history.ts';
import type { Dataset } from './dataset.ts';
import { load } from './records.ts';

/**
 * The histories of rights in the order of the ids; null for an id that has no right. The domain
 * makes them of records, which are read by id: first the rights, then the missing records, one step
 * of links at a time. That takes some four round trips of one small query.
 */
export async function histories(
  dataset: Dataset,
  ids: readonly Id[],
): Promise<readonly (RightHistory | null)[]> {
  const rightIds = ids.filter((id) => nodeTypeOf(id) === 'RIGHT');
  return dataset.cached('histories', ids, async () => {
    const known = new Map<Id, AnyRecord | null>();
    let missing = new Set(rightIds);
    let found: ReadonlyMap<Id, RightHistory> = new Map();
    while (missing.size > 0) {
      const wanted = [...missing];
      const records = await load(dataset, null, wanted);
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
}
