import type { Amount } from '../model/amount.ts';
import type { ConfirmingSource, EndReason } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import type { Day } from '../time/day.ts';
import type { Standing } from '../time/status.ts';
import type { Span } from '../time/span.ts';
import type { EffectiveTerm } from './term.ts';

/** The days of a window on which a right is in force; counts are null if there is no end. */
export interface Coverage {
  readonly certain: Span | null;
  readonly possible: Span;
  readonly minDays: number | null;
  readonly maxDays: number | null;
  /** Whether it is certainly in force on every day of the window. */
  readonly wholePeriod: boolean;
}

/** How a right ended: `on` is the first day on which it is not in force. */
export interface Ending {
  readonly reason: EndReason;
  readonly on: Day;
  readonly actId: Id | null;
  readonly conditionId: Id | null;
  /** The visible rights that replace it. */
  readonly replacedByIds: readonly Id[];
}

export interface Confirmation {
  readonly day: Day;
  readonly source: ConfirmingSource;
}

/** The certainty of its status is that of the requested match. */
export interface Evaluation extends Standing {
  readonly coverage: Coverage | null;
  readonly endedBy: Ending | null;
  readonly defeasible: boolean;
  readonly pendingConditionIds: readonly Id[];
  readonly dependsOnAssumption: boolean;
  /** Null: no visible source shows it in force on a day of its effective term. */
  readonly lastConfirmed: Confirmation | null;
  /** What was paid or delivered by the end of the window, one sum for each currency or unit. */
  readonly performed: readonly Amount[];
  readonly effective: EffectiveTerm;
  readonly explanation: string;
}

/** The part of an evaluation that effective bounds alone decide. */
export type StatusAndCoverage = Pick<Evaluation, 'status' | 'certainty' | 'coverage'>;
