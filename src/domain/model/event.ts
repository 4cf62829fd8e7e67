import type { DatedDay } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';
import type { Amount } from './amount.ts';
import type { Asserted, Id, Withdrawable } from './record.ts';

export const CONDITION_EFFECTS = ['ACTIVATES', 'TERMINATES', 'QUALIFIES'] as const;
export type ConditionEffect = (typeof CONDITION_EFFECTS)[number];

export interface Condition extends Asserted {
  readonly id: Id;
  readonly label: string;
  readonly effect: ConditionEffect;
  /** The event that it turns on; null if it turns on a right. */
  readonly eventId: Id | null;
  /** The right that it turns on, the head; null if it turns on an event. */
  readonly head: Head | null;
  /** The event counts on these days; null: any. `from` -OPEN or `until` OPEN: no limit there. */
  readonly within: Span | null;
  readonly voidedByActIds: readonly Id[];
}

export const HEAD_MOMENTS = ['ENDS', 'BEGINS'] as const;
export type HeadMoment = (typeof HEAD_MOMENTS)[number];

/** The end or the beginning of a right, as a condition of others turns on it. */
export interface Head {
  readonly rightId: Id;
  readonly when: HeadMoment;
  /** Whether the end counts even if other rights replace the head. */
  readonly evenIfReplaced: boolean;
  /** The rights that carry the head on; empty: found by the rule of docs/model.md#heads. */
  readonly throughIds: readonly Id[];
}

/** The happening of an event, as known for a time: never before the event itself. */
export interface Occurrence extends Withdrawable {
  readonly on: DatedDay;
}

export interface Event extends Asserted {
  readonly id: Id;
  readonly label: string;
  readonly description: string | null;
  /** In order of knowledge; no two are visible at one time. Empty: it has not happened. */
  readonly occurrences: readonly Occurrence[];
  readonly threshold: Amount | null;
  readonly partyIds: readonly Id[];
  readonly conditionIds: readonly Id[];
}
