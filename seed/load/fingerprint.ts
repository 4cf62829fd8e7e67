import { createHash } from 'node:crypto';
import type { NodeType, Records } from '../../src/model.ts';
import { canonical } from '../build/canonical.ts';

/** Ids that a record has only because others name it: they are no part of what the record itself says. */
const INVERSE: { readonly [T in NodeType]: readonly (keyof Records[T])[] } = {
  PARTY: ['mergedIds', 'memberIds', 'agreements', 'deals'],
  ASSET: ['partIds'],
  AGREEMENT: ['amendedByIds', 'clauseIds', 'actIds', 'dealIds'],
  CLAUSE: ['grantIds'],
  DEAL: [],
  RIGHT: ['correctedByIds', 'endedByActIds', 'introducedByActIds'],
  CONDITION: ['rightIds', 'voidedByActIds'],
  EVENT: ['conditionIds'],
  ACT: [],
  EVIDENCE: [],
  SOURCE: [],
};

/** So much fits into a node's own record; 160 bits are beyond any accident. */
const HASH_LENGTH = 40;

/** SHA-256 of what a record itself says, its first 20 bytes, hexadecimal: equal for equal records, whenever they were loaded. */
export function fingerprint<T extends NodeType>(type: T, record: Records[T]): string {
  const left = new Set<string>([...(INVERSE[type] as readonly string[]), 'recordedAt']);
  const own = Object.entries(record).filter(([key]) => !left.has(key));
  return createHash('sha256').update(canonical(Object.fromEntries(own))).digest('hex').slice(0, HASH_LENGTH);
}
