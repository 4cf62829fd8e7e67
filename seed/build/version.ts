import { createHash } from 'node:crypto';
import { type Graph, NODE_TYPES } from '../../src/model.ts';

/**
 * SHA-256 over all records and merges, none of them stamped yet: equal for equal seeds, since the builders of seed/build write the
 * fields of a record always in the same order.
 */
export function versionOf({ records, merges }: Omit<Graph, 'version'>): string {
  const hash = createHash('sha256');
  for (const type of NODE_TYPES) {
    for (const record of records[type]) hash.update(`${type} ${JSON.stringify(record)}\n`);
  }
  for (const merge of merges) hash.update(`MERGE ${JSON.stringify(merge)}\n`);
  return hash.digest('hex');
}

/**
 * Writes the instant of a load into freshly built records.
 *
 * @param recordedAt  ISO 8601 in UTC
 */
export function stamp(records: Graph['records'], recordedAt: string): void {
  for (const type of NODE_TYPES) {
    for (const record of records[type]) if ('recordedAt' in record) (record as { recordedAt: string }).recordedAt = recordedAt;
  }
}
