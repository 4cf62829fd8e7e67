import { hash } from 'node:crypto';
import type { EncodedRecord } from '../../store/neo4j/record-codec.ts';

const HASH_DIGITS = 40;

/** The first 20 bytes of the SHA-256 of a record's own fields, hexadecimal. */
export function fingerprint({ own }: Pick<EncodedRecord, 'own'>): string {
  return hash('sha256', own).slice(0, HASH_DIGITS);
}
