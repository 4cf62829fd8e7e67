import type { ChangeKind, Id } from '../../domain/model/record.ts';
import type { Change } from './changes.ts';
import type { ChangedRecords } from './load-report.ts';
import type { RunInside } from './writer.ts';

const LISTS = {
  ASSERTED: 'added',
  CHANGED: 'changed',
  CORRECTED: 'changed',
  WITHDRAWN: 'changed',
  MERGED: 'changed',
  REMOVED: 'removed',
} as const satisfies Readonly<Record<ChangeKind, string>>;

export type ChangeRecorder = ReturnType<typeof changeRecorder>;

/** Records the changes of a load of dataset `ds` at an instant in UTC, ISO 8601. */
export function changeRecorder(ds: number, recordedAt: string) {
  let sequence = 0;
  const counts: Partial<Record<ChangeKind, number>> = {};
  const ids = { added: [] as Id[], changed: [] as Id[], removed: [] as Id[] };
  return {
    /** Writes changes in an open transaction. */
    write: async (run: RunInside, changes: readonly Change[]): Promise<void> => {
      const first = sequence;
      sequence += changes.length; // before the first await: two transactions write at once
      if (changes.length > 0)
        await run('record-changes', { ds, recordedAt, rows: changeLists(changes, first) });
    },
    /** Counts changes by kind and collects their ids, once their transaction is committed. */
    committed: (changes: readonly Change[]) => {
      for (const { kind, subjectId } of changes) {
        counts[kind] = (counts[kind] ?? 0) + 1;
        ids[LISTS[kind]].push(subjectId);
      }
    },
    changed: (): ChangedRecords => ({ ...ids, changes: counts }),
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
