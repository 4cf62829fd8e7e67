import { NODE_TYPES, type NodeType } from '../../domain/model/record.ts';
import type { Records } from '../../domain/model/graph.ts';

/** Fields with the ids of records that link to this one; they are not the record's own. */
const INVERSE_FIELDS: { readonly [T in NodeType]: readonly (keyof Records[T])[] } = {
  PARTY: ['mergedIds', 'memberIds'],
  ASSET: ['partIds'],
  AGREEMENT: ['disputeIds', 'amendedByIds', 'clauseIds', 'actIds', 'dealIds'],
  CLAUSE: [],
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
  DISPUTE: [],
  EVIDENCE: [],
  SOURCE: [],
};

export interface EncodedRecord {
  /** The record's own fields: equal for equal records, whenever they were loaded. */
  readonly own: string;
  /** All fields; `decodeRecord` reads it. */
  readonly whole: string;
}

/**
 * A record as JSON, without `recordedAt`. The builders of src/ingest/assemble always give fields in
 * the same order. The inverse fields are spliced into the text of the own fields, so that these are
 * written as JSON only once.
 */
export function encodeRecord<T extends NodeType>(type: T, record: Records[T]): EncodedRecord {
  const own = JSON.stringify({ ...record, ...WITHOUT_INVERSE_FIELDS[type] });
  const named = INVERSE_FIELDS[type].filter(
    (key) => (record[key] as readonly unknown[]).length > 0,
  );
  if (named.length === 0) return { own, whole: own };
  return {
    own,
    whole: `${own.slice(0, -1)},${JSON.stringify(Object.fromEntries(named.map((key) => [key, record[key]]))).slice(1)}`,
  };
}

/** Reads a stored record; `recordedAt` is an instant in UTC, ISO 8601. */
export function decodeRecord<T extends NodeType>(
  type: T,
  whole: string,
  recordedAt: string,
): Records[T] {
  // Changed in place: a copy takes longer than parsing.
  const record = JSON.parse(whole) as Record<string, unknown>;
  if ('assertion' in record) record['recordedAt'] = recordedAt;
  for (const key of INVERSE_FIELDS[type]) record[key as string] ??= [];
  return record as unknown as Records[T];
}

const WITHOUT_INVERSE_FIELDS = Object.fromEntries(
  NODE_TYPES.map((type) => [
    type,
    Object.fromEntries([...INVERSE_FIELDS[type], 'recordedAt'].map((key) => [key, undefined])),
  ]),
) as Readonly<Record<NodeType, Readonly<Record<string, undefined>>>>;
