import type { DatedDay } from '../time/edtf.ts';
import type { Amount } from './amount.ts';
import type { Asserted, Id } from './record.ts';

/** What each kind of act does to a right that it ends. */
export const ACT_VERBS = {
  EXERCISES: 'exercise',
  PERFORMS: 'perform',
  SUPERSEDES: 'replace',
  ASSIGNS: 'assign',
  TERMINATES: 'end',
  WAIVES: 'waive',
  VOIDS_CONDITION: 'end',
} as const;
export type ActKind = keyof typeof ACT_VERBS;
export const ACT_KINDS = Object.keys(ACT_VERBS) as readonly ActKind[];

export interface Act extends Asserted {
  readonly id: Id;
  readonly kind: ActKind;
  readonly effective: DatedDay;
  readonly madeById: Id | null;
  readonly endsIds: readonly Id[];
  readonly introducesIds: readonly Id[];
  readonly voidsIds: readonly Id[];
  /** The right that it performs in part; null if none. */
  readonly performsId: Id | null;
  /** What it pays or delivers. */
  readonly amount: Amount | null;
}
