import { ACT_VERBS, type ActKind } from '../../model/act.ts';
import { AGREEMENT_NOUNS } from '../../model/agreement.ts';
import type { Assumptions } from '../../model/history.ts';
import type { Id } from '../../model/record.ts';
import { type Day, OPEN } from '../../time/day.ts';
import { dateInWords, dayRangeInWords } from '../../time/words.ts';
import type { PossibleDays } from '../../time/edtf.ts';
import { disputedIds } from '../disputes/open-disputes.ts';
import { stillOpen } from '../effective-term.ts';
import { isVisible } from '../visible.ts';
import { chainFrom } from '../heads.ts';
import type { ActCause, EndCause, HeadCause, OpenCondition } from '../term.ts';
import {
  clauses,
  named,
  partyNamed,
  rightNamed,
  triggerNamed,
  withinInWords,
  type ExplanationInput,
} from './explanation-input.ts';
import { listInWords } from '../../text/count-words.ts';

/** The act or event that sets the end, as a clause; empty if it is the term, or nothing. */
export function endCauseInWords(input: ExplanationInput): string {
  const { end } = input.effective;
  return end === null || end.type === 'TERM' ? '' : causeInWords(end, input, SURE);
}

/** Who exercised or performed it, or else the result, as a clause; empty if neither is known. */
export function outcomeInWords(act: ActCause, input: ExplanationInput): string {
  const { knownAt } = input.context;
  if (act.madeBy && isVisible(act.madeBy, knownAt)) return causeInWords(act, input, SURE);
  const given = act.successors.filter((right) => isVisible(right, knownAt));
  if (given.length === 0) return '';
  return `it ${act.on.latest <= input.now ? 'gave' : 'will give'} ${successorsInWords(given, act.kind, input.right.label)}`;
}

/** The causes that may have ended it before its latest end, a clause each. */
export function doubtsInWords(input: ExplanationInput): readonly string[] {
  const { ends, stated, endEarliest, endLatest } = input.effective;
  const earlier = ends.filter(({ earliest }) => earliest < ends[0].earliest);
  const isUnpublished =
    stated.end === 'UNKNOWN' && endEarliest === stated.endEarliest && endEarliest < endLatest;
  return [
    ...new Set(
      earlier.map(({ cause }) => (cause.type === 'TERM' ? '' : causeInWords(cause, input, UNSURE))),
    ),
    isUnpublished && endLatest < OPEN ? 'no earlier end was published' : '',
  ];
}

/** The open conditions that can still end it, as a clause; empty if there are none. */
export function openInWords({ effective, right, context, now }: ExplanationInput): string {
  const disputed = disputedIds(right, context.knownAt);
  const all = stillOpen(effective, context);
  const sooner = effective.endLatest < OPEN ? ' sooner' : '';
  const sure = all.filter(({ condition }) => !disputed.has(condition.id));
  const unsure = all.filter(({ condition }) => disputed.has(condition.id));
  const [ends, mayEnd] = [eventsInWords(sure, now), eventsInWords(unsure, now)];
  return clauses([
    ends && `${ends} would end it${sooner}`,
    mayEnd && `${mayEnd} might end it${sooner}, which is in dispute`,
  ]);
}

function eventsInWords(open: readonly OpenCondition[], now: Day): string {
  const events = open.flatMap((one) =>
    chainFrom(one, now).flatMap((condition) => {
      if (condition.turnsOn.type !== 'EVENT') return [];
      const event = named(condition.turnsOn.label) + withinInWords(condition);
      if (condition === one.condition) return event;
      const ways = one.open.filter(
        (head) => head.until > now && chainFrom(head, now).includes(condition),
      );
      const labels = ways.map(({ ofRight }) => ofRight);
      if (labels.length === 0) labels.push(one.condition.turnsOn.label);
      return labels.map((label) => `${event} (through the ${rightNamed(label)})`);
    }),
  );
  return listInWords([...new Set(events)], 'or');
}

/**
 * The conditions that set a later start: `the day of “Approval”`, or `not before the day of
 * “Approval”` if that may lie before the term; empty if none did.
 */
export function activatorsInWords({ effective, assumptions, now }: ExplanationInput): string {
  const { startEarliest, startLatest, stated, activators, activation } = effective;
  const isLater = startEarliest > stated.startEarliest;
  if (!isLater && startLatest <= stated.startLatest) return '';
  const deciding = activators.filter((one) => {
    if (one.met === null || isLater) return one.met?.earliest === startEarliest;
    return activation === 'ANY' || (one.met.latest >= startLatest && !one.isDisputed);
  });
  const sort = (voided: boolean) =>
    deciding
      .filter(({ met }) => met!.voided === voided)
      .map(
        ({ condition: { turnsOn } }) => triggerNamed(turnsOn) + assumedMark(turnsOn, assumptions),
      );
  const [events, spared] = [sort(false), sort(true)];
  const needed = startLatest <= now ? 'was no longer needed' : 'is no longer needed';
  const or = isLater || activation === 'ALL' ? 'and' : 'or';
  const days = [
    ...(events.length === 0 ? [] : [`the day of ${listInWords(events, or)}`]),
    ...(spared.length === 0 ? [] : [`the day from which ${listInWords(spared, or)} ${needed}`]),
  ];
  return (isLater || days.length === 0 ? '' : 'not before ') + listInWords(days, or);
}

/** The tenses of a verb about an end: for a past day, a later one, and an assumption. */
interface Mood {
  readonly past: (verb: string) => string;
  readonly future: string;
  readonly assumed: readonly [past: string, future: string];
  readonly passive: readonly [past: string, future: string];
}

const SURE: Mood = {
  past: pastOf,
  future: 'will',
  assumed: ['would have ended', 'would end'],
  passive: ['was', 'will be'],
};

const UNSURE: Mood = {
  past: (verb) => `may have ${pastOf(verb)}`,
  future: 'may',
  assumed: ['might have ended', 'might end'],
  passive: ['may have been', 'may be'],
};

export function pastOf(verb: string): string {
  return verb.replace(/e?$/, 'ed');
}

/** The words before the successors after a passive verb, if they are not `by`. */
const LINKING: Readonly<Partial<Record<ActKind, string>>> = {
  EXERCISES: ', giving ',
  ASSIGNS: ' ',
};

/** How a clause names the right: `it`, or `which` in a relative clause after its label. */
type Reference = 'it' | 'which';

function causeInWords(
  cause: Exclude<EndCause, { readonly type: 'TERM' }>,
  input: ExplanationInput,
  mood: Mood,
  reference: Reference = 'it',
): string {
  if (cause.type === 'ACT') return actInWords(cause, input, mood, reference);
  const { on, turnsOn, head } = cause;
  const { now, assumptions } = input;
  const mark = assumedMark(turnsOn, assumptions);
  const isAssumed = mark !== '' || hangsOnAssumed(head, assumptions);
  const days = isAssumed || head ? on : happenedBy(on, now);
  const verb = isAssumed ? mood.assumed[on.latest <= now ? 0 : 1] : verbOn('end', days, now, mood);
  if (!head) return active(`${named(turnsOn.label)} ${onDays(days)}${mark}`, verb, '', reference);
  const when = reference === 'it' ? ` ${onDays(days)}` : '';
  return `${reference} ${verb} with ${startOf(head)}${when}${headEndInWords(head, input, mood)}`;
}

/** `“Breach” on 3 May 2025 ended it`, or `which “Breach” on 3 May 2025 ended`. */
function active(subject: string, verb: string, rest: string, reference: Reference): string {
  return reference === 'it' ? `${subject} ${verb} it${rest}` : `which ${subject} ${verb}${rest}`;
}

function startOf({ when, label }: HeadCause): string {
  return `${when === 'ENDS' ? '' : 'the beginning of '}the ${rightNamed(label)}`;
}

function headEndInWords({ end, isUnpublished }: HeadCause, input: ExplanationInput, mood: Mood) {
  if (!end) return '';
  if (isUnpublished) return ', whose end was not published';
  return `, ${end.type === 'TERM' ? 'as its term says' : causeInWords(end, input, mood, 'which')}`;
}

function onDays({ earliest, latest }: PossibleDays): string {
  return latest < OPEN
    ? `on ${dayRangeInWords(earliest, latest)}`
    : `on ${dayRangeInWords(earliest, earliest)} at the earliest`;
}

/** Whether an assumed event ends the right on which another depends. */
function hangsOnAssumed(head: HeadCause | null, assumptions: Assumptions): boolean {
  if (head?.end?.type !== 'CONDITION') return false;
  const { turnsOn, head: next } = head.end;
  return assumptions.has(turnsOn.id) || hangsOnAssumed(next, assumptions);
}

/** An event that is recorded has happened: none of its possible days is later than now. */
function happenedBy({ earliest, latest }: PossibleDays, now: Day): PossibleDays {
  return { earliest, latest: earliest <= now ? Math.min(latest, now) : latest };
}

function actInWords(
  { kind, on, madeBy, successors }: ActCause,
  { context, now, right }: ExplanationInput,
  mood: Mood,
  reference: Reference,
): string {
  const verb = ACT_VERBS[kind];
  const when = `on ${dayRangeInWords(on.earliest, on.latest)}`;
  const visible = successors.filter((right) => isVisible(right, context.knownAt));
  const ended = reference === 'it' ? right.label : null;
  const next = successorsInWords(visible, kind, ended);
  if (!madeBy || !isVisible(madeBy, context.knownAt)) {
    const after = next && `${LINKING[kind] ?? ' by '}${next}`;
    return `${reference} ${mood.passive[on.latest <= now ? 0 : 1]} ${pastOf(verb)} ${when}${after}`;
  }
  const after = next && ` ${kind === 'ASSIGNS' ? '' : 'with '}${next}`;
  const [agreement, isDated] = agreementInWords(madeBy, on);
  const rest = (isDated ? '' : ` ${when}`) + after;
  return active(agreement, verbOn(verb, on, now, mood), rest, reference);
}

/**
 * `the amendment of 27 April 2026`, `the agreement effective on 1 May 2026` if no day of signing is
 * recorded, the title if its kind has no noun; and whether that names the day of the act.
 */
function agreementInWords(
  { kind, title, executed }: NonNullable<ActCause['madeBy']>,
  on: PossibleDays,
): readonly [agreement: string, isDated: boolean] {
  const noun = AGREEMENT_NOUNS[kind];
  if (executed) {
    const isSameDay = executed.earliest === on.earliest && executed.latest === on.latest;
    const date = dateInWords(executed.earliest, executed.latest);
    return [`${noun ?? named(title)} of ${date}`, isSameDay];
  }
  const day = dayRangeInWords(on.earliest, on.latest);
  return [
    noun === null ? `${named(title)}, effective on ${day},` : `${noun} effective on ${day}`,
    true,
  ];
}

/**
 * `Cedar’s licence to X and Birch’s share of Z`, or of an assignment `to Cedar (licence to X)`; a
 * right named like the `old` one is called new.
 */
function successorsInWords(
  successors: ActCause['successors'],
  kind: ActKind,
  old: string | null,
): string {
  return listInWords(
    successors.map(({ holder, label }) =>
      kind === 'ASSIGNS'
        ? `to ${partyNamed(holder)} (${rightNamed(label)})`
        : `${ownerOf(partyNamed(holder))} ${label === old ? 'new ' : ''}${rightNamed(label)}`,
    ),
    'and',
  );
}

function verbOn(verb: string, on: PossibleDays, now: Day, mood: Mood): string {
  return on.latest <= now ? mood.past(verb) : `${mood.future} ${verb}`;
}

function ownerOf(name: string): string {
  return `${name}${name.endsWith('s') ? '’' : '’s'}`;
}

function assumedMark({ id }: { readonly id: Id }, assumptions: Assumptions): string {
  return assumptions.has(id) ? ' (assumed)' : '';
}
