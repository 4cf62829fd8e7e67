import type { ChangeKind, Id } from '../../domain/model/record.ts';
import type { Change } from './changes.ts';
import type { RunInside } from './writer.ts';

/**
 * What a load recorded: ids of what is new, changed and gone, and how many changes there are of
 * each kind.
 */
export interface Changed {
  readonly added: readonly Id[];
  readonly changed: readonly Id[];
  readonly removed: readonly Id[];
  readonly changes: Readonly<Partial<Record<ChangeKind, number>>>;
}

/** Keeps what a load records, in the order in which it does. */
export interface ChangeRecorder {
  /** Writes changes in the transaction at hand. */
  write(run: RunInside, changes: readonly Change[]): Promise<void>;
  /** Counts changes whose transaction has been committed. */
  committed(changes: readonly Change[]): void;
  changed(): Changed;
}

/**
 * @param ds          the number of the dataset being written
 * @param recordedAt  an instant in UTC, ISO 8601
 */
export function changeRecorder(ds: number, recordedAt: string): ChangeRecorder {
  let sequence = 0;
  const counts: Partial<Record<ChangeKind, number>> = {};
  const ids: Record<Sort, Id[]> = { added: [], changed: [], removed: [] };
  return {
    write: async (run, changes) => {
      const first = sequence;
      sequence += changes.length; // before anything is waited for: two transactions write side by side
      if (changes.length > 0)
        await run('record-changes', { ds, recordedAt, rows: changeLists(changes, first) });
    },
    committed: (changes) => {
      for (const { kind, subjectId } of changes) {
        counts[kind] = (counts[kind] ?? 0) + 1;
        ids[SORTS[kind]].push(subjectId);
      }
    },
    changed: () => ({ ...ids, changes: counts }),
  };
}

type Sort = 'added' | 'changed' | 'removed';
const SORTS: Readonly<Record<ChangeKind, Sort>> = {
  ASSERTED: 'added',
  CHANGED: 'changed',
  CORRECTED: 'changed',
  WITHDRAWN: 'changed',
  MERGED: 'changed',
  REMOVED: 'removed',
};

/**
 * Changes as they are stored: lists of one kind, with the place of the first in the load's order.
 */
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
