import type { ChangeKind, Id } from '../../domain/model/record.ts';
import type { AnyRecord } from '../../domain/model/graph.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { ChangedRecords } from './load-report.ts';
import type { MergedId } from './rows.ts';
import type { RunInside, Writer } from './writer.ts';

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
 * The change that a load logs for a record or merged id; null if it has not changed. A record whose
 * `knownUntil` is newly set was corrected (another right corrects it) or withdrawn.
 */
export function changeOf(
  record: AnyRecord | MergedId,
  hash: string,
  old: OldRecord | null | undefined,
): Change | null {
  const subjectId = record.id;
  if (old?.hash === hash) return null;
  if ('into' in record) return { kind: 'MERGED', subjectId, reason: record.reason };
  if (!old) return { kind: 'ASSERTED', subjectId, reason: null };
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

/** The lists of the ids of changes; that of other kinds is `changed`. */
const LISTS: Partial<Record<ChangeKind, 'added' | 'removed'>> = {
  ASSERTED: 'added',
  REMOVED: 'removed',
};

export type ChangeRecorder = ReturnType<typeof changeRecorder>;

/** Records the changes of a load of dataset `ds` at an instant in UTC, ISO 8601. */
export function changeRecorder(ds: number, recordedAt: string) {
  let sequence = 0;
  const ids = { added: [] as Id[], changed: [] as Id[], removed: [] as Id[] };
  return {
    write: async (run: RunInside, changes: readonly Change[]): Promise<void> => {
      const first = sequence;
      sequence += changes.length; // before the first await: two transactions write at once
      if (changes.length > 0)
        await run('record-changes', { ds, recordedAt, rows: changeLists(changes, first) });
    },
    /** Collects the ids of changes, once their transaction is committed. */
    committed: (changes: readonly Change[]) => {
      for (const { kind, subjectId } of changes) ids[LISTS[kind] ?? 'changed'].push(subjectId);
    },
    changed: ids as ChangedRecords,
  };
}

/** The stored form of changes: lists of one kind, each with the place of its first in the load. */
function changeLists(changes: readonly Change[], sequence: number) {
  const lists: { kind: ChangeKind; sequence: number; subjectIds: Id[]; reasons: string[] }[] = [];
  changes.forEach(({ kind, subjectId, reason }, index) => {
    let list = lists.at(-1);
    if (list?.kind !== kind) {
      list = { kind, sequence: sequence + index, subjectIds: [], reasons: [] };
      lists.push(list);
    }
    list.subjectIds.push(subjectId);
    list.reasons.push(reason ?? '');
  });
  return lists;
}
