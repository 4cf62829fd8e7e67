import type { Day } from '../time/day.ts';
import type { Term } from '../time/edtf.ts';
import type { Amount } from './amount.ts';
import type { Id, Known, Withdrawable } from './record.ts';

export interface DisputeClaim extends Withdrawable {
  readonly sourceId: Id;
  readonly locator: string;
  /** A clause in our own words, which goes on from `the source says that`. */
  readonly says: string;
  /** The term that the source claims for the disputed rights; null if it names none. */
  readonly term: Term | null;
  readonly amount: Amount | null;
  /** The day on which the source shows the disputed rights in force; null if it looks back. */
  readonly confirms: Day | null;
}

/** Sources that contradict each other; known while two of their claims are visible. */
export interface Dispute extends Known {
  readonly id: Id;
  /** A phrase that goes on from `sources disagree on`. */
  readonly topic: string;
  readonly claims: readonly DisputeClaim[];
  /** What the records follow, and why. */
  readonly followed: string;
  readonly affects: readonly { readonly recordId: Id; readonly fields: readonly string[] }[];
  readonly note: string | null;
}
