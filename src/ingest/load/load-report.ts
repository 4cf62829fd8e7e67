import type { ChangeKind, Id, NodeType } from '../../domain/model/record.ts';

/** The changes that a load recorded, or would record. */
export interface Changed {
  /** Ids of what is new. */
  readonly added: readonly Id[];
  /** Ids of what has changed: corrections, withdrawals and merges are among them. */
  readonly changed: readonly Id[];
  /** Ids of what is gone. */
  readonly removed: readonly Id[];
  /** How many of each kind were recorded; kinds without any are left out. */
  readonly changes: Readonly<Partial<Record<ChangeKind, number>>>;
}

export interface LoadReport extends Changed {
  readonly version: string;
  /** Whether the same seed was loaded already; nothing was written then. */
  readonly unchanged: boolean;
  /**
   * When the dataset was loaded, an instant in UTC, ISO 8601; null if a comparison found that it
   * would have to be.
   */
  readonly seededAt: string | null;
  readonly counts: Readonly<Record<NodeType, number>>;
}
