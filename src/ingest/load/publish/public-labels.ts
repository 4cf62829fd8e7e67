import { sourceVisibleFrom } from '../../../domain/model/evidence.ts';
import type { Asserted, NodeType } from '../../../domain/model/record.ts';
import type { AnyRecord, Records } from '../../../domain/model/graph.ts';
import { capitalised } from '../../../domain/text/count-words.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { PublicTerm } from './public-term.ts';

/**
 * The labels that a reader of the graph sees on a record's node, separated by spaces: `Right`, or
 * `Party Company`. A record that is deprecated, withdrawn, corrected or outranked on a day has
 * `FormerRight` in place of `Right`; one that is not known yet has none (null).
 *
 * @param held  of rights only
 * @see docs/graph.md
 */
export function publicLabels(
  type: NodeType,
  record: AnyRecord,
  knownOn: Day,
  held: PublicTerm | null,
): string | null {
  if (isLater(record, knownOn)) return null;
  if (type === 'PARTY') {
    const { kind } = record as Records['PARTY'];
    return kind === 'OTHER' ? 'Party' : `Party ${capitalised(kind)}`;
  }
  const isFormer =
    'rank' in record && (isRefuted(record, knownOn) || (held !== null && !held.counts));
  return `${isFormer ? 'Former' : ''}${capitalised(type)}`;
}

function isLater(record: AnyRecord, knownOn: Day): boolean {
  if ('visibleFrom' in record) return record.visibleFrom > knownOn;
  if ('published' in record) return sourceVisibleFrom(record) > knownOn;
  return 'knownFrom' in record && record.knownFrom > knownOn;
}

function isRefuted({ rank, knownUntil }: Asserted, knownOn: Day): boolean {
  return rank === 'DEPRECATED' || knownUntil <= knownOn;
}
