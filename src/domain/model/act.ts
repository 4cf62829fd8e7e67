import type { DatedDay } from '../time/edtf.ts';
import type { Amount } from './amount.ts';
import type { Asserted, Id } from './record.ts';

export const ACT_KINDS = [
  'EXERCISES',
  'PERFORMS',
  'SUPERSEDES',
  'ASSIGNS',
  'TERMINATES',
  'WAIVES',
  'VOIDS_CONDITION',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

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
