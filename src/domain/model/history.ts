import type { Day } from '../time/day.ts';
import type { Term } from '../time/edtf.ts';
import type { EffectiveBounds } from '../time/status.ts';
import type { Span } from '../time/span.ts';
import type { ActKind } from './act.ts';
import type { ConditionEffect } from './event.ts';
import type { Id, StatementRank } from './record.ts';
import type { Activation } from './right.ts';

export type EndReason = 'TERM' | 'CONDITION' | 'TERMINATED' | 'SUPERSEDED';

/** What-if: an event as if it happened on a day, or never. */
export type Assumptions = ReadonlyMap<Id, Day | 'never'>;

/**
 * The stand from which everything is seen: which days are asked for, as known when, under which
 * assumptions.
 */
export interface View {
  readonly window: Span;
  readonly knownAt: Day;
  readonly assumptions: Assumptions;
}

/**
 * All that decides when one right is in force, gathered: what `effectiveTerm` reads.
 */
export interface RightHistory {
  readonly rightId: Id;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  readonly rank: StatementRank;
  readonly term: Term;
  readonly activation: Activation;
  /**
   * Days on which sources show it still in force, each since it was public; look-backs left out.
   * `said`: the evidence names the day itself, so the right had begun by then.
   */
  readonly confirmations: readonly {
    readonly visibleFrom: Day;
    readonly on: Day;
    readonly said: boolean;
  }[];
  readonly conditions: readonly ConditionHistory[];
  /** The acts that end it. */
  readonly acts: readonly ActHistory[];
}

export interface ConditionHistory {
  readonly id: Id;
  readonly label: string;
  readonly effect: ConditionEffect;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  readonly within: Span | null;
  readonly event: {
    readonly id: Id;
    readonly label: string;
    /** Null where no day is recorded. */
    readonly occurred: {
      readonly earliest: Day;
      readonly latest: Day;
      readonly knownFrom: Day;
    } | null;
  };
  readonly voids: readonly {
    readonly actId: Id;
    readonly knownFrom: Day;
    readonly knownUntil: Day;
    readonly earliest: Day;
    readonly latest: Day;
  }[];
}

export interface ActHistory {
  readonly id: Id;
  readonly kind: ActKind;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  readonly earliest: Day;
  readonly latest: Day;
  readonly successors: readonly {
    readonly id: Id;
    readonly label: string;
    readonly knownFrom: Day;
    readonly knownUntil: Day;
  }[];
}

/**
 * What a right comes to for one stretch of knowledge days, without assumptions. Computed once, at
 * seed. A start of OPEN: never activated.
 */
export interface RightVersion extends EffectiveBounds {
  readonly rightId: Id;
  /** Valid for knowledge days from here … */
  readonly knownFrom: Day;
  /** … until here (excluded; OPEN). */
  readonly knownUntil: Day;
  /**
   * Returned only with `includeDeprecated`: deprecated, corrected, withdrawn, or outranked by an
   * alternative.
   */
  readonly deprecated: boolean;
  /**
   * Equal for two versions of one right exactly when nothing that a difference reports has changed
   * (bounds, conditions, defeasibility,
   * and whether it is corrected or withdrawn).
   */
  readonly state: string;
}
