import { hash } from 'node:crypto';
import type { RecordTexts } from '../../store/neo4j/record-codec.ts';

/** So much fits into a node's own record; 160 bits are beyond any accident. */
const HASH_LENGTH = 40;

/**
 * SHA-256 of what a record itself says, its first 20 bytes, hexadecimal: equal for equal records,
 * whenever they were loaded.
 */
export function fingerprint({ own }: Pick<RecordTexts, 'own'>): string {
  return hash('sha256', own).slice(0, HASH_LENGTH);
}
