import { NODE_TYPES, type NodeType } from '../../domain/model/record.ts';
import { typePlural } from '../../domain/text/count-words.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { DatasetDescription } from './dataset.ts';
import { candidateCounts, type IndexBounds } from './rights/rights-plan.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** The lists of a filter that have an index, with the type of node that they name. */
const INDEXED: Readonly<Record<string, NodeType>> = {
  agreements: 'AGREEMENT',
  holders: 'PARTY',
  counterparties: 'PARTY',
  parties: 'PARTY',
  assets: 'ASSET',
};

/**
 * An estimate of the rows that the database reads for a query, from the counts of the load; at
 * least 1. Other queries read the requested ids, or one page.
 */
export function estimateRows(
  query: string,
  { statistics, info: { counts } }: DatasetDescription,
  parameters: Parameters,
): number {
  const args = (parameters['args'] ?? {}) as Parameters;
  const limit = (parameters['limit'] as number | undefined) ?? Infinity;
  const ids = lengthOf(args['ids']) ?? 1;
  const versions = Math.max(1, statistics.versions);
  const perOne = (type: NodeType) => Math.ceil(versions / Math.max(1, counts[type]));
  if (query === 'search') return Object.values(counts).reduce((sum, count) => sum + count, 1);
  if (query === 'party-keys') return Math.max(1, counts.PARTY);
  if (query === 'links') return Math.min(limit, versions, ids * perOne('PARTY'));
  if (query === 'year-counts-unfiltered') return versions;
  const [, verb, listed] = /^(list|count|sorted)-(\w+)$/.exec(query) ?? [];
  if (verb !== undefined && listed !== undefined) {
    const isWhole = verb !== 'list' || (lengthOf(args['words']) ?? 0) > 0;
    const type = NODE_TYPES.find((one) => typePlural(one) === listed) ?? 'EVIDENCE'; // statements
    return isWhole ? Math.max(1, counts[type]) : limit;
  }
  if (/^(?:rights-(?:sorted|tally)|diff|year-counts)-by-filter$/.test(query)) {
    const index = String(args['index']);
    const type = INDEXED[index];
    return type === undefined
      ? versions // the text index is scanned for a part of a word
      : Math.min(versions, Math.max(1, lengthOf(args[index]) ?? 1) * perOne(type));
  }
  if (/^(?:rights-(?:page|sorted|tally|count)|diff|year-counts)(?:-by-\w+)?$/.test(query)) {
    const bounds = parameters as unknown as IndexBounds;
    const knownAt = (parameters['knownAt'] as number | undefined) ?? OPEN;
    const { byStart, byEnd, byKnown } = candidateCounts(statistics, bounds, knownAt);
    if (query.endsWith('-by-end')) return byEnd;
    if (query.endsWith('-by-known')) return byKnown;
    if (query !== 'rights-page') return byStart;
    const share = (byStart / versions) * (byEnd / versions) * (byKnown / versions);
    return Math.min(versions, Math.ceil(limit / share));
  }
  return Math.max(1, Math.min(limit, ids));
}

function lengthOf(value: unknown): number | null {
  return Array.isArray(value) ? value.length : null;
}
