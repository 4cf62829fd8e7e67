import type { ChangeKind, Id, NodeType } from '../../domain/model/record.ts';

/** The changes that a load recorded, or would record. */
export interface ChangedRecords {
  /** Ids of new records. */
  readonly added: readonly Id[];
  /** Ids of changed records; corrections, withdrawals and merges are among them. */
  readonly changed: readonly Id[];
  /** Ids of removed records. */
  readonly removed: readonly Id[];
  /** The number of changes of each kind; kinds without any are left out. */
  readonly changes: Readonly<Partial<Record<ChangeKind, number>>>;
}

export interface LoadReport extends ChangedRecords {
  readonly version: string;
  /** Whether the same seed was loaded already, so that nothing was written. */
  readonly unchanged: boolean;
  /** The instant of the load, UTC; null if a comparison found that a load would be needed. */
  readonly seededAt: string | null;
  readonly counts: Readonly<Record<NodeType, number>>;
}
