import type { ActKind } from '../model/act.ts';
import type { Assumptions, ConditionHistory, RightHistory } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import { type Day, OPEN } from '../time/day.ts';
import type { Term } from '../time/edtf.ts';
import type { EndStatus, EffectiveBounds } from '../time/status.ts';
import { activatingDays, type DayRange, endingDays, happenedOn } from './conditions.ts';

/** What set the settled end: an act, a condition, or null for the stated term. */
export type EndCause =
  | {
      readonly type: 'ACT';
      readonly id: Id;
      readonly kind: ActKind;
      readonly on: DayRange;
      readonly successors: RightHistory['acts'][number]['successors'];
    }
  | {
      readonly type: 'CONDITION';
      readonly id: Id;
      readonly on: DayRange;
      readonly label: string;
      readonly eventId: Id;
      readonly eventLabel: string;
    }
  | { readonly type: 'TERM' };

/**
 * When a right is in force, as known on one day and under assumptions. A start of OPEN: never
 * activated.
 */
export interface EffectiveTerm extends EffectiveBounds {
  /** As stated, with the end that sources confirm where it is unknown. */
  readonly stated: Term;
  /** The settled end is that of a term whose end was never published. */
  readonly endUnknown: boolean;
  /** What set `endLatest`; null while that is open. */
  readonly end: EndCause | null;
  /**
   * What may have ended it before that: an imprecise act or event, or an event of which it is not
   * sure that it counts.
   */
  readonly earlier: readonly EndCause[];
  /**
   * TERMINATES conditions whose event has not happened and could still end the right before its
   * settled end.
   */
  readonly open: readonly ConditionHistory[];
  /**
   * ACTIVATES conditions with the days on which they are met, and on which their event happened:
   * null where they are not, or it did not.
   */
  readonly activators: readonly {
    readonly condition: ConditionHistory;
    readonly met: ReturnType<typeof activatingDays>;
    readonly happened: DayRange | null;
  }[];
  /** Whether all activators are needed, or any one. */
  readonly activation: RightHistory['activation'];
  /** The visible conditions, voided ones included. */
  readonly conditionIds: readonly Id[];
}

/**
 * Settles a right: the stated term, cut and moved by what is known of its conditions and acts.
 *
 * @param knownAt      only what was known by the end of this day counts; not before the right's own
 *   `knownFrom`
 * @param assumptions  events as if they happened on a day, or never
 * @see docs/model.md#settling
 */
export function effectiveTerm(
  right: RightHistory,
  knownAt: Day,
  assumptions: Assumptions,
): EffectiveTerm {
  const stated = statedTerm(right, knownAt);
  const conditions = right.conditions.filter((condition) => isVisible(condition, knownAt));
  const activators = conditions
    .filter(({ effect }) => effect === 'ACTIVATES')
    .map((condition) => ({
      condition,
      met: activatingDays(condition, knownAt, assumptions),
      happened: happenedOn(condition, knownAt, assumptions),
    }));
  const start = activated(
    stated,
    activators.map(({ met }) => met),
    right.activation,
  );
  const { endEarliest, endLatest, cause, earlier } = ended(
    right,
    stated,
    conditions,
    knownAt,
    assumptions,
  );
  const terminators = conditions.filter(({ effect }) => effect === 'TERMINATES');
  return {
    ...start,
    endEarliest,
    endLatest,
    stated,
    statedStart: stated.startEarliest,
    asStated:
      start.startEarliest === stated.startEarliest &&
      start.startLatest === stated.startLatest &&
      endEarliest === stated.endEarliest &&
      endLatest === stated.endLatest,
    endStatus: endStatusOf(cause),
    endUnknown: stated.end === 'UNKNOWN' && endLatest >= OPEN,
    end: endLatest >= OPEN ? null : cause,
    earlier,
    open: terminators.filter((condition) =>
      couldStillEnd(condition, endLatest, knownAt, assumptions),
    ),
    activators,
    activation: right.activation,
    conditionIds: conditions.map(({ id }) => id),
  };
}

/**
 * The term as stated, before conditions and acts. An unknown end is certain through the last day on
 * which a visible source shows the right in force, or up to the day of a visible act that ends it.
 *
 * @see docs/model.md#days
 */
export function statedTerm(right: RightHistory, knownAt: Day): Term {
  const confirmed = right.confirmations
    .filter(({ visibleFrom }) => visibleFrom <= knownAt)
    .map(({ on }) => on);
  const acts = right.acts
    .filter((act) => isVisible(act, knownAt))
    .map(({ earliest }) => earliest - 1);
  return confirmedTerm(right.term, [...confirmed, ...acts]);
}

/**
 * A term whose unknown end is certain through the last of some days, and never before its own
 * start; any other term as it is.
 *
 * @see docs/model.md#days
 */
export function confirmedTerm(term: Term, confirmedOn: readonly Day[]): Term {
  return term.end === 'UNKNOWN'
    ? { ...term, endEarliest: Math.max(term.startEarliest, ...confirmedOn) + 1 }
    : term;
}

/** Whether a record was public, and not yet withdrawn, by the end of a day. */
export function isVisible(
  record: { readonly knownFrom: Day; readonly knownUntil: Day },
  knownAt: Day,
): boolean {
  return record.knownFrom <= knownAt && knownAt < record.knownUntil;
}

const NEVER = { startEarliest: OPEN, startLatest: OPEN };

function activated(
  stated: Term,
  met: readonly (DayRange | null)[],
  activation: RightHistory['activation'],
) {
  const { startEarliest, startLatest } = stated;
  if (met.length === 0) return { startEarliest, startLatest };
  const days = met.filter((range) => range !== null);
  if (days.length === 0 || (activation === 'ALL' && days.length < met.length)) return NEVER;
  const choose = activation === 'ALL' ? Math.max : Math.min;
  return {
    startEarliest: Math.max(startEarliest, choose(...days.map(({ earliest }) => earliest))),
    startLatest: Math.max(startLatest, choose(...days.map(({ latest }) => latest))),
  };
}

interface Candidate {
  readonly on: Day;
  readonly order: number;
  readonly id: string;
  readonly earliest: Day;
  readonly cause: EndCause;
}

/** The order among causes that fall on one day. */
const ACT_ORDER: Record<ActKind, number> = {
  SUPERSEDES: 0,
  ASSIGNS: 1,
  TERMINATES: 2,
  WAIVES: 2,
  VOIDS_CONDITION: 2,
};
const CONDITION_ORDER = 3;
const TERM_ORDER = 4;

function ended(
  right: RightHistory,
  stated: Term,
  conditions: readonly ConditionHistory[],
  knownAt: Day,
  assumptions: Assumptions,
): {
  readonly endEarliest: Day;
  readonly endLatest: Day;
  readonly cause: EndCause;
  readonly earlier: readonly EndCause[];
} {
  const candidates: Candidate[] = [
    {
      on: stated.endLatest,
      order: TERM_ORDER,
      id: '',
      earliest: stated.endEarliest,
      cause: { type: 'TERM' },
    },
  ];
  for (const act of right.acts) {
    if (!isVisible(act, knownAt)) continue;
    const { id, kind, successors, earliest, latest } = act;
    candidates.push({
      on: latest,
      order: ACT_ORDER[kind],
      id,
      earliest,
      cause: { type: 'ACT', id, kind, on: { earliest, latest }, successors },
    });
  }
  for (const condition of conditions) {
    if (condition.effect !== 'TERMINATES') continue;
    const days = endingDays(condition, knownAt, assumptions);
    if (!days) continue;
    const { id, label, event } = condition;
    const on = happenedOn(condition, knownAt, assumptions)!;
    candidates.push({
      on: days.latest ?? NOT_SURELY,
      order: CONDITION_ORDER,
      id,
      earliest: days.earliest,
      cause: { type: 'CONDITION', id, on, label, eventId: event.id, eventLabel: event.label },
    });
  }
  const first = candidates.reduce((best, next) => (comesFirst(next, best) ? next : best));
  return {
    endEarliest: Math.min(...candidates.map(({ earliest }) => earliest)),
    endLatest: first.on,
    cause: first.cause,
    earlier: candidates
      .filter(({ earliest, cause }) => earliest < first.earliest && cause.type !== 'TERM')
      .map(({ cause }) => cause),
  };
}

/** After every day, so that what may not end a right at all never sets its latest end. */
const NOT_SURELY = OPEN + 1;

function comesFirst(a: Candidate, b: Candidate): boolean {
  if (a.on !== b.on) return a.on < b.on;
  return a.order !== b.order ? a.order < b.order : a.id < b.id;
}

function endStatusOf(cause: EndCause): EndStatus {
  if (cause.type === 'TERM') return 'EXPIRED';
  return cause.type === 'ACT' && cause.successors.length > 0 ? 'SUPERSEDED' : 'TERMINATED';
}

function couldStillEnd(
  condition: ConditionHistory,
  endLatest: Day,
  knownAt: Day,
  assumptions: Assumptions,
): boolean {
  if (assumptions.get(condition.event.id) === 'never') return false;
  if (condition.voids.some((act) => isVisible(act, knownAt))) return false;
  return (
    happenedOn(condition, knownAt, assumptions) === null &&
    (condition.within?.from ?? -OPEN) < endLatest
  );
}
