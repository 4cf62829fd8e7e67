import type { Id, NodeType } from '../../domain/model/record.ts';

/** The changes that a load recorded, or would record. */
export interface ChangedRecords {
  readonly added: readonly Id[];
  /** Ids of changed records; corrections, withdrawals and merges are among them. */
  readonly changed: readonly Id[];
  readonly removed: readonly Id[];
}

export interface LoadReport extends ChangedRecords {
  readonly version: string;
  /** Whether the same seed was loaded already, so that nothing was written. */
  readonly unchanged: boolean;
  /** The instant of the load, UTC; null if a comparison found that a load would be needed. */
  readonly seededAt: string | null;
  readonly counts: Readonly<Record<NodeType, number>>;
}

export interface LoadProgress {
  readonly phase:
    | 'waiting'
    | 'deleting'
    | 'writing'
    | 'linking'
    | 'comparing'
    | 'indexing'
    | 'hiding'
    | 'switching'
    | 'showing';
  /** A type of record, or the object of the phase. */
  readonly what: string;
  /** Records written so far. */
  readonly done: number;
}

/** Called before every batch; an error that it throws ends the load. */
export type OnBatch = (phase: LoadProgress['phase'], what: string, done?: number) => void;
