import type { ChangeKind, Id } from '../../domain/model/record.ts';
import type { AnyRecord } from '../../domain/model/graph.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { Writer } from './writer.ts';

/** The parts of a record of the current dataset that a comparison needs. */
export interface OldRecord {
  readonly id: Id;
  readonly hash: string;
  readonly recordedAt: string;
  /** The end of knowledge; null for records that are not asserted. */
  readonly knownUntil: number | null;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly subjectId: Id;
  readonly reason: string | null;
}

/**
 * The change that a load logs for one record; null if it has not changed. If `knownUntil` is newly
 * set, the record was corrected (another right corrects it) or withdrawn.
 */
export function changeOf(
  record: AnyRecord,
  hash: string,
  old: OldRecord | null | undefined,
): Change | null {
  const subjectId = record.id;
  if (!old) return { kind: 'ASSERTED', subjectId, reason: null };
  if (old.hash === hash) return null;
  if ('knownUntil' in record && record.knownUntil < OPEN && old.knownUntil === OPEN) {
    const corrected = 'correctedByIds' in record && record.correctedByIds.length > 0;
    const reason = 'withdrawnReason' in record ? record.withdrawnReason : null;
    return { kind: corrected ? 'CORRECTED' : 'WITHDRAWN', subjectId, reason };
  }
  return { kind: 'CHANGED', subjectId, reason: null };
}

/** The dataset that is loaded now, with the means to read it. */
export interface OldDataset {
  readonly writer: Writer;
  readonly ds: number;
}

/** The records of these ids in the dataset that is loaded now, by id; none without one. */
export async function oldRecords(
  old: OldDataset | null,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, OldRecord>> {
  const parameters = { oldDs: old?.ds, ids };
  const rows = (await old?.writer.run<OldRecord>('compare-records', parameters)) ?? [];
  return new Map(rows.map((row) => [row.id, row]));
}
