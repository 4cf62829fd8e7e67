import type { NodeType } from '../../domain/model/record.ts';
import type { AnyRecord, Records } from '../../domain/model/graph.ts';

/** Fields with the ids of records that link to this one; they are not the record's own. */
const INVERSE_FIELDS: { readonly [T in NodeType]?: readonly (keyof Records[T])[] } = {
  PARTY: ['mergedIds', 'memberIds'],
  ASSET: ['partIds'],
  AGREEMENT: ['disputeIds', 'amendedByIds', 'clauseIds', 'actIds', 'dealIds'],
  DEAL: ['disputeIds'],
  RIGHT: [
    'disputeIds',
    'headOfConditionIds',
    'correctedByIds',
    'endedByActIds',
    'introducedByActIds',
    'performedByActIds',
  ],
  CONDITION: ['disputeIds', 'voidedByActIds'],
  EVENT: ['disputeIds', 'conditionIds'],
  ACT: ['disputeIds'],
};

export type EncodedRecord = ReturnType<typeof encodeRecord>;

/** A record as JSON, without `recordedAt`; src/ingest/assemble always gives fields in one order. */
export function encodeRecord<T extends NodeType>(type: T, record: Records[T]) {
  const { recordedAt: _, ...whole } = record as Records[T] & { readonly recordedAt?: string };
  const inverse = INVERSE_FIELDS[type]?.map((key) => [key, undefined]);
  return {
    /** The record's own fields: equal for equal records, whenever they were loaded. */
    own: JSON.stringify({ ...whole, ...Object.fromEntries(inverse ?? []) }),
    /** All fields; `decodeRecord` reads it. */
    whole: JSON.stringify(whole),
  };
}

/** Reads a stored record; `recordedAt` is an instant in UTC, ISO 8601. */
export function decodeRecord(whole: string, recordedAt: string): AnyRecord {
  const record = JSON.parse(whole) as AnyRecord;
  return 'assertion' in record ? Object.assign(record, { recordedAt }) : record;
}
