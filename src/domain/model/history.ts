import type { Day } from '../time/day.ts';
import type { PossibleDays } from '../time/edtf.ts';
import type { EffectiveBounds } from '../time/status.ts';
import type { Span } from '../time/span.ts';
import type { Act } from './act.ts';
import type { Agreement } from './agreement.ts';
import type { Dispute, DisputeClaim } from './dispute.ts';
import type { Condition, Head } from './event.ts';
import type { Source } from './evidence.ts';
import type { Membership } from './party.ts';
import type { Id, Known } from './record.ts';
import type { Right } from './right.ts';

export type EndReason =
  'TERM' | 'CONDITION' | 'TERMINATED' | 'SUPERSEDED' | 'EXERCISED' | 'PERFORMED';

/** What-if: an event as if it happened on a day, or never. */
export type Assumptions = ReadonlyMap<Id, Day | 'never'>;

/** A temporal context: the days of a question, its knowledge day and its assumptions. */
export interface TemporalContext {
  readonly window: Span;
  readonly knownAt: Day;
  readonly assumptions: Assumptions;
  /** The reader's today: words about later days are not in the past tense. */
  readonly today: Day;
}

export const HISTORY_FIELDS = [
  'knownFrom',
  'knownUntil',
  'label',
  'kind',
  'rank',
  'rankReason',
  'assertion',
  'term',
  'activation',
  'amount',
  'due',
  'corrects',
  'correctedByIds',
  'alternativeIds',
] as const satisfies readonly (keyof Right)[];

/** Everything that `effectiveTerm` reads about one right. */
export interface RightHistory extends Pick<Right, (typeof HISTORY_FIELDS)[number]> {
  readonly rightId: Id;
  /**
   * Days on which sources show it still in force, each since it was public; look-backs left out.
   * `said`: the evidence names the day itself, so the right had begun by then.
   */
  readonly confirmations: readonly (Membership['confirmations'][number] & {
    readonly source: ConfirmingSource;
  })[];
  readonly conditions: readonly ConditionHistory[];
  /** The acts that end it. */
  readonly acts: readonly ActHistory[];
  /** The acts that perform it, in part or in full; oldest first. */
  readonly performances: readonly Pick<Act, 'id' | keyof Known | 'effective' | 'amount'>[];
  /** All that it excludes, directly or not. */
  readonly alternatives: readonly AlternativeHistory[];
  /** The disputes about it, and about the conditions, events and acts that decide about it. */
  readonly disputes: readonly DisputeHistory[];
  /** By id, the rights on which it depends, directly or not; see src/domain/rights/heads.ts. */
  readonly heads: ReadonlyMap<Id, RightHistory>;
}

export type AlternativeHistory = Pick<
  RightHistory,
  'rightId' | 'label' | 'rank' | keyof Known | 'alternativeIds'
>;

export interface DisputeHistory extends Pick<Dispute, 'id' | 'topic' | 'affects'> {
  readonly claims: readonly (Pick<DisputeClaim, 'says' | 'term' | 'confirms' | keyof Known> & {
    readonly source: ConfirmingSource;
  })[];
}

/** The parts of a source that the words of an explanation need; it shows a right in force. */
export interface ConfirmingSource extends Pick<Source, 'id' | 'kind' | 'publisher' | 'repostOf'> {
  /** The publisher of the source that it repeats; null if there is none, or none is recorded. */
  readonly originPublisher: string | null;
}

export interface ConditionHistory extends Pick<
  Condition,
  'id' | 'label' | 'effect' | 'within' | keyof Known
> {
  readonly turnsOn: EventTrigger | HeadTrigger;
  readonly voids: readonly (PossibleDays & Known & { readonly actId: Id })[];
}

export interface EventTrigger {
  readonly type: 'EVENT';
  readonly id: Id;
  readonly label: string;
  /** In order of knowledge; no two are visible at one time. */
  readonly occurrences: readonly (PossibleDays & Known)[];
}

/** The end or beginning of another right, whose history stands in `RightHistory.heads`. */
export interface HeadTrigger extends Omit<Head, 'rightId'> {
  readonly type: 'RIGHT';
  readonly id: Id;
  readonly label: string;
}

export interface ActHistory extends PossibleDays, Pick<Act, 'id' | 'kind' | keyof Known> {
  /** The agreement that makes it; null if none is recorded. */
  readonly madeBy: Pick<Agreement, 'kind' | 'title' | 'executed' | keyof Known> | null;
  readonly successors: readonly SuccessorHistory[];
}

interface SuccessorHistory extends Pick<Right, 'id' | 'label' | keyof Known> {
  /** The name of its holder. */
  readonly holder: string;
  /**
   * Whether it carries the ended right on: of its kind, and held by its holder or group, or by
   * anyone if the act assigns.
   */
  readonly carriesOn: boolean;
}

/**
 * The effective bounds of a right for its range of knowledge days, without assumptions. Computed by
 * the load. A start of OPEN: never activated.
 */
export interface RightVersion extends EffectiveBounds, Known {
  readonly rightId: Id;
  /** Returned only with `includeDeprecated`: deprecated, corrected, withdrawn or outranked. */
  readonly deprecated: boolean;
  /** Whether an open dispute is about it, or about what decides about it. */
  readonly disputed: boolean;
  /**
   * Equal for two versions of a right exactly if a difference reports no change between them: of
   * bounds, conditions or defeasibility, or by a correction or withdrawal.
   */
  readonly state: string;
}
