import type { ActKind } from '../model/act.ts';
import type { View } from '../model/history.ts';
import { OPEN } from '../time/day.ts';
import { matchIn } from '../time/status.ts';
import { dayInWords, dayRangeInWords } from '../time/words.ts';
import type { DayRange } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';
import { isVisible, type EffectiveTerm } from './effective-term.ts';
import type { EndCause } from './ends.ts';

/**
 * Why a right has the status that it has, in one plain English sentence with dates and causes.
 *
 * @see docs/model.md#judging
 */
export function explain(evaluation: Omit<Evaluation, 'explanation'>, view: View): string {
  return `${CLAUSES[evaluation.status](evaluation, view)
    .filter((clause) => clause !== '')
    .join('; ')}.`;
}

type Clauses = (evaluation: Omit<Evaluation, 'explanation'>, view: View) => readonly string[];

const CLAUSES: Record<Evaluation['status'], Clauses> = {
  IN_FORCE: ({ settled, defeasible }, view) => {
    const certain = matchIn(settled, view.window, 'OVERLAPS') === 'CERTAIN';
    return [
      `${certain ? 'In force' : 'Possibly in force'} ${periodOf(settled, view)}`,
      causeOf(settled, view),
      ...mayHaveEnded(settled),
      defeasible ? couldEnd(settled) : '',
    ];
  },
  CONTINGENT: (evaluation, view) => [
    `Not in force: its term began on ${dayRangeInWords(evaluation.settled.stated.startEarliest, evaluation.settled.stated.startLatest)}, but it waits for ${waitsFor(evaluation, view)}`,
    endedUnbegun(evaluation.settled, view),
  ],
  NOT_YET_EFFECTIVE: ({ settled }, view) => [
    `Not yet in force: its term begins on ${dayRangeInWords(settled.stated.startEarliest, settled.stated.startLatest)}${settled.startEarliest >= OPEN ? ` and then waits for ${wanting(settled)}` : ''}`,
    endedUnbegun(settled, view),
  ],
  EXPIRED: ({ settled }, view) => {
    if (settled.startEarliest < settled.endLatest)
      return [
        `Expired: ${wasInForce(settled)} ${periodOf(settled, view)}, when its term ran out`,
        ...mayHaveEnded(settled),
      ];
    return [
      `Expired: its term ran out on ${lastDayOf(settled)}`,
      `it was never in force, for want of ${wanting(settled)}`,
    ];
  },
  TERMINATED: (evaluation, view) => ended('Terminated', evaluation, view),
  SUPERSEDED: (evaluation, view) => ended('Superseded', evaluation, view),
};

function ended(
  word: string,
  { settled }: Omit<Evaluation, 'explanation'>,
  view: View,
): readonly string[] {
  const never = settled.startEarliest >= settled.endLatest;
  if (never) return [`${word}: it ended before it was ever in force`, causeOf(settled, view)];
  return [
    `${word}: ${wasInForce(settled)} ${periodOf(settled, view)}`,
    causeOf(settled, view),
    ...mayHaveEnded(settled),
  ];
}

/** Not for certain if it may have ended before it began. */
function wasInForce({ ordered }: EffectiveTerm): string {
  return ordered ? 'it was in force' : 'it may have been in force';
}

/** What ends a right by the end of the view before it could begin. */
function endedUnbegun(settled: EffectiveTerm, view: View): string {
  if (!settled.end || settled.endLatest > view.window.until) return '';
  return settled.end.type === 'TERM'
    ? `its term ran out on ${lastDayOf(settled)}`
    : causeOf(settled, view);
}

function periodOf(settled: EffectiveTerm, view: View): string {
  const start = dayRangeInWords(
    settled.startEarliest,
    settled.startLatest >= OPEN ? settled.startEarliest : settled.startLatest,
  );
  const by = activatedBy(settled, view);
  if (
    settled.startEarliest === settled.startLatest &&
    settled.startEarliest + 1 === settled.endLatest &&
    settled.endEarliest === settled.endLatest
  ) {
    return `on ${start} only${by === '' ? '' : `, ${by}`}`;
  }
  return `from ${start}${by === '' ? ' ' : `, ${by}, `}${endOf(settled)}`;
}

/**
 * What set the start, where the start is later than stated: events, or acts that void conditions.
 */
function activatedBy(settled: EffectiveTerm, view: View): string {
  if (settled.startEarliest <= settled.stated.startEarliest) return '';
  const activators = settled.activators.filter(
    ({ met }) => met?.earliest === settled.startEarliest,
  );
  const sort = (voided: boolean) =>
    activators.filter(({ met }) => met!.voided === voided).map(({ condition }) => condition.event);
  const [events, spared] = [sort(false), sort(true)];
  const these = (list: typeof events) => (list.length === 1 ? 'this event' : 'these events');
  const assumed = events.some(({ id }) => view.assumptions.has(id)) ? ', as assumed' : '';
  return [
    events.length === 0
      ? ''
      : `the day of ${these(events)}${assumed}: ${listed(
          events.map(({ label }) => label),
          'and',
        )}`,
    spared.length === 0
      ? ''
      : `the day from which an act no longer asks for ${these(spared)}: ${listed(
          spared.map(({ label }) => label),
          'and',
        )}`,
  ]
    .filter((part) => part !== '')
    .join(', and ');
}

function endOf(settled: EffectiveTerm): string {
  if (settled.endLatest < OPEN) return `through ${lastDayOf(settled)}`;
  const confirmed = `at least through ${dayInWords(settled.endEarliest - 1)}`;
  if (settled.endUnknown) return `${confirmed}, with no end published`;
  return settled.endEarliest < OPEN ? confirmed : 'with no end';
}

function lastDayOf(settled: EffectiveTerm): string {
  return dayRangeInWords(settled.endEarliest - 1, settled.endLatest - 1);
}

function couldEnd({ open }: EffectiveTerm): string {
  const labels = open.map(({ event }) => event.label);
  return `would end on the day of ${labels.length === 1 ? 'this event' : 'any of these events'}: ${listed(labels, 'or')}`;
}

function causeOf(settled: EffectiveTerm, view: View): string {
  const { end } = settled;
  if (!end || end.type === 'TERM') return '';
  const when = `on ${dayRangeInWords(end.on.earliest, end.on.latest)}`;
  if (end.type === 'CONDITION') {
    return `ended by this event${view.assumptions.has(end.eventId) ? ', as assumed,' : ''} ${when}: ${end.eventLabel}`;
  }
  const successors = end.successors
    .filter((right) => isVisible(right, view.knownAt))
    .map(({ label }) => label);
  const verb = VERBS[end.kind];
  if (successors.length === 0) return `${verb} ${when}`;
  return `${verb} ${when}${end.kind === 'SUPERSEDES' ? ' by' : ', continued as'}: ${listed(successors, 'and')}`;
}

const VERBS: Readonly<Record<ActKind, string>> = {
  SUPERSEDES: 'replaced',
  ASSIGNS: 'assigned',
  TERMINATES: 'terminated',
  WAIVES: 'waived',
  VOIDS_CONDITION: 'ended',
};

/** What may have ended it before its settled end. */
function mayHaveEnded({ earlier }: EffectiveTerm): readonly string[] {
  return earlier.map((cause: EndCause) => {
    if (cause.type === 'TERM') return '';
    const when = `on ${dayRangeInWords(cause.on.earliest, cause.on.latest)}`;
    return cause.type === 'ACT'
      ? `may have been ${VERBS[cause.kind]} ${when}`
      : `may have been ended by this event ${when}: ${cause.eventLabel}`;
  });
}

function waitsFor(
  { settled, pendingConditionIds }: Omit<Evaluation, 'explanation'>,
  view: View,
): string {
  const pending = settled.activators.filter(({ condition }) =>
    pendingConditionIds.includes(condition.id),
  );
  const labels = pending.map(
    ({ condition, met }) =>
      `${condition.event.label}${met === null ? '' : ` (${laterDay(met, view.assumptions.has(condition.event.id))})`}`,
  );
  const counting = pending.some(
    ({ happened }) => happened !== null && happened.earliest < view.window.until,
  )
    ? ' on a day that counts'
    : '';
  const any = labels.length > 1 && settled.activation === 'ANY';
  const events = labels.length === 1 ? 'this event' : any ? 'any of these events' : 'these events';
  const by =
    view.window.until >= OPEN
      ? ''
      : `, ${any ? 'none of which' : 'which'} had ${any ? '' : 'not '}happened${counting} by ${dayInWords(view.window.until - 1)}`;
  return `${events}${by}: ${listed(labels, any ? 'or' : 'and')}`;
}

function laterDay(met: DayRange & { readonly voided: boolean }, assumed: boolean): string {
  if (met.voided) return `no longer asked for from ${dayRangeInWords(met.earliest, met.latest)}`;
  return `on ${dayRangeInWords(met.earliest, met.latest >= OPEN ? met.earliest : met.latest)}${assumed ? ', as assumed' : ''}`;
}

/** The events that a right never activated before its end still wants. */
function wanting(settled: EffectiveTerm): string {
  const labels = settled.activators
    .filter(({ met }) => met === null || met.earliest >= settled.endLatest)
    .map(({ condition }) => condition.event.label);
  const any = labels.length > 1 && settled.activation === 'ANY';
  return `${labels.length === 1 ? 'this event' : any ? 'any of these events' : 'these events'}: ${listed(labels, any ? 'or' : 'and')}`;
}

function listed(items: readonly string[], word: 'and' | 'or'): string {
  return items.length <= 1
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
