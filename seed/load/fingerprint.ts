import { hash } from 'node:crypto';
import { NODE_TYPES, type NodeType, type Records } from '../../src/model.ts';

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

/**
 * SHA-256 of what a record itself says, its first 20 bytes, hexadecimal: equal for equal records, whenever they were loaded. The
 * builders of seed/build write the fields of a record always in the same order.
 */
export function fingerprint<T extends NodeType>(type: T, record: Records[T]): string {
  return hash('sha256', JSON.stringify({ ...record, ...LEFT_OUT[type] })).slice(0, HASH_LENGTH);
}

const LEFT_OUT: Readonly<Record<NodeType, Readonly<Record<string, undefined>>>> = Object.fromEntries(
  NODE_TYPES.map((type) => [type, Object.fromEntries([...INVERSE[type], 'recordedAt'].map((key) => [key, undefined]))]),
) as Record<NodeType, Record<string, undefined>>;
