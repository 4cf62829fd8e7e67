import type { DatedDay } from '../time/edtf.ts';
import type { Asserted, Id } from './record.ts';

export const ACT_KINDS = [
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
}
