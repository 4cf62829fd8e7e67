import type { HeadMoment } from '../model/event.ts';
import type { ActHistory, ConditionHistory, RightHistory } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import type { Day } from '../time/day.ts';
import type { PossibleDays, Term } from '../time/edtf.ts';
import type { EffectiveBounds } from '../time/status.ts';

/** When a right is in force, as known and assumed. A start of OPEN: never activated. */
export interface EffectiveTerm extends EffectiveBounds {
  /** The stated term, with the confirmed end if the end is unknown. */
  readonly stated: Term;
  /** Whether no end was published and nothing else ends it. */
  readonly endUnknown: boolean;
  /** The cause of `endLatest`; null while that is open. */
  readonly end: EndCause | null;
  /** What may have ended it, the term included; the first sets `endLatest`. */
  readonly ends: readonly [End, ...End[]];
  /** TERMINATES conditions that could still end it: by their event, or their head's end. */
  readonly open: readonly OpenCondition[];
  readonly activators: readonly Activator[];
  readonly activation: RightHistory['activation'];
  /** The visible conditions, voided ones included. */
  readonly conditionIds: readonly Id[];
  /** The labels of the rights that it excludes as a whole, if none of them is preferred. */
  readonly rivals: readonly string[];
}

export interface End {
  readonly cause: EndCause;
  /** The first day on which the right may not be in force because of it. */
  readonly earliest: Day;
  /** The first day on which it is surely not in force; after OPEN if it may not end it at all. */
  readonly latest: Day;
}

export type EndCause = ActCause | ConditionCause | { readonly type: 'TERM' };

export interface ActCause extends Pick<ActHistory, 'id' | 'kind' | 'madeBy' | 'successors'> {
  readonly type: 'ACT';
  readonly on: PossibleDays;
}

interface ConditionCause extends Pick<ConditionHistory, 'id' | 'label' | 'turnsOn'> {
  readonly type: 'CONDITION';
  readonly on: PossibleDays;
  /** The right of a head's line that ended or began; null if it turns on an event. */
  readonly head: HeadCause | null;
}

/** The end or beginning of a right on which another depends. */
export interface HeadCause {
  readonly label: string;
  readonly when: HeadMoment;
  /** What set the end; null if it is a beginning. */
  readonly end: EndCause | null;
  /** Whether the end is that of a term whose end was never published. */
  readonly isUnpublished: boolean;
}

/** What is known of the event of a condition, or of the end or beginning of its head. */
export interface TriggerState {
  /** The days on one of which it was; null: it has not happened. */
  readonly happened: PossibleDays | null;
  /** The right of the head's line that ended or began; null if there is none. */
  readonly head: HeadCause | null;
  /** The open conditions that can bring it about for a head. */
  readonly open: readonly OpenCondition[];
  /** The conditions for which a head that has not begun waits. */
  readonly unmet: readonly ConditionHistory[];
}

/** A visible condition with the state of its trigger. */
export interface ResolvedCondition extends TriggerState {
  readonly condition: ConditionHistory;
  /** Whether the condition, or the event that it turns on, is in dispute. */
  readonly isDisputed: boolean;
  /** The first day on which an act may void it. */
  readonly voided: PossibleDays | null;
  /** The same of acts that are not in dispute. */
  readonly surelyVoided: PossibleDays | null;
}

/** An ACTIVATES condition. */
export interface Activator extends ResolvedCondition {
  /** The days on which it is met, and whether an act that voids it came first; null: it is not. */
  readonly met: (PossibleDays & { readonly voided: boolean }) | null;
}

/** An open condition that can still end a right, or a right on which it depends. */
export interface OpenCondition extends ResolvedCondition {
  /** Its event counts before this day only. */
  readonly until: Day;
  /** The label of the right that it can end. */
  readonly ofRight: string;
}
