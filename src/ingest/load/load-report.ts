import type { ChangeKind, Id, NodeType } from '../../domain/model/record.ts';

export interface LoadReport {
  readonly version: string;
  /** The same seed was loaded already: nothing was written. */
  readonly unchanged: boolean;
  /**
   * When the dataset was loaded, an instant in UTC, ISO 8601; null if a comparison found that it
   * would have to be.
   */
  readonly seededAt: string | null;
  readonly counts: Readonly<Record<NodeType, number>>;
  /**
   * Ids of what is new, what has changed (corrections, withdrawals and merges among them) and what
   * is gone.
   */
  readonly added: readonly Id[];
  readonly changed: readonly Id[];
  readonly removed: readonly Id[];
  /** How many of each kind were recorded; kinds without any are left out. */
  readonly changes: Readonly<Partial<Record<ChangeKind, number>>>;
}
