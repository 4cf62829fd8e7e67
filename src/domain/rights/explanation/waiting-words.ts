import { dayInWords, dayRangeInWords } from '../../time/words.ts';
import type { Activator, EffectiveTerm } from '../term.ts';
import { named, type ExplanationInput, triggerNamed, withinInWords } from './explanation-input.ts';
import { listInWords } from '../../text/count-words.ts';

/** The conditions that a right waits for, as a clause. */
export function waitingInWords(input: ExplanationInput): string {
  const { effective, context, now } = input;
  const unmet = effective.activators.filter(({ met }) => met === null);
  const events = eventsInWords(unmet, input);
  const lastDay = context.window.until - 1;
  const isAhead = effective.statedStart > lastDay;
  const none = `it waited for ${events}, ${noneInWords(unmet, input)} happened`;
  if (!isAhead && lastDay < now) return `${none} by ${dayInWords(lastDay)}`;
  if (isAhead && effective.endLatest <= now) return `it waited for ${events}`;
  const isNever = isHopeless(
    unmet,
    input,
    ({ condition: { turnsOn } }) => context.assumptions.get(turnsOn.id) === 'never',
  );
  if (isNever) return `it would not begin without ${events}`;
  return isTooLate(unmet, input) ? `${none}, so that it will not begin` : `it waits for ${events}`;
}

/** Whether the days are past on which the conditions that a right waits for count. */
function isTooLate(unmet: readonly Activator[], input: ExplanationInput): boolean {
  return isHopeless(
    unmet,
    input,
    ({ condition: { within } }) => within !== null && within.until <= input.now,
  );
}

/** Whether a right cannot begin if some of the conditions that it waits for cannot be met. */
function isHopeless(
  unmet: readonly Activator[],
  { effective }: ExplanationInput,
  cannotBeMet: (one: Activator) => boolean,
): boolean {
  return effective.activation === 'ANY' ? unmet.every(cannotBeMet) : unmet.some(cannotBeMet);
}

/**
 * The conditions that a right lacked until it ended, if each of them turns on an assumption:
 * `before “Approval” (assumed on 1 July 2027)`; else empty.
 */
export function assumedInVain({ effective, context: { assumptions } }: ExplanationInput): string {
  const unmet = unmetBeforeEnd(effective);
  if (!unmet.every(({ condition: { turnsOn } }) => assumptions.has(turnsOn.id))) return '';
  const phrases = unmet.map(({ condition, met }) => {
    const { id, label } = condition.turnsOn;
    const day = assumptions.get(id)!;
    if (day === 'never') return `without ${named(label)} (assumed never to happen)`;
    const lacking = met
      ? `before ${named(label)}`
      : `without ${named(label)}${withinInWords(condition)}`;
    return `${lacking} (assumed on ${dayInWords(day)})`;
  });
  return listInWords([...new Set(phrases)]);
}

function unmetBeforeEnd({ activators, endLatest }: EffectiveTerm): readonly Activator[] {
  return activators.filter(({ met }) => met === null || met.earliest >= endLatest);
}

/** The conditions that a right lacked until it ended, as a clause. */
export function unmetInWords(input: ExplanationInput): string {
  const { effective, now } = input;
  const unmet = unmetBeforeEnd(effective);
  const have = unmet.length > 1 && effective.activation === 'ALL' ? 'have' : 'has';
  const verb = effective.endLatest <= now ? 'had' : have;
  return `${eventsInWords(unmet, input)} ${verb} not happened`;
}

/** The conditions that a right still needs before it ends; empty if it is too late for them. */
export function unlessInWords(input: ExplanationInput): string {
  const { effective } = input;
  const unmet = unmetBeforeEnd(effective);
  if (isTooLate(unmet, input)) return '';
  const come = unmet.length > 1 && effective.activation === 'ALL' ? 'come' : 'comes';
  return `unless ${eventsInWords(unmet, input)} ${come} first`;
}

function noneInWords({ length }: readonly Activator[], { effective }: ExplanationInput): string {
  if (length === 1 || effective.activation === 'ALL') return 'which had not';
  return length === 2 ? 'neither of which had' : 'none of which had';
}

function eventsInWords(
  activators: readonly Activator[],
  { context, effective }: ExplanationInput,
): string {
  const events = activators.map(({ condition }) => {
    const { turnsOn } = condition;
    const event = triggerNamed(turnsOn) + withinInWords(condition);
    const assumed = context.assumptions.get(turnsOn.id);
    if (assumed === undefined) return event;
    const when =
      assumed === 'never' ? 'never to happen' : `on ${dayRangeInWords(assumed, assumed)}`;
    return `${event} (assumed ${when})`;
  });
  return listInWords([...new Set(events)], effective.activation === 'ANY' ? 'or' : 'and');
}
