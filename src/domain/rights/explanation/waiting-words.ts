import { dayInWords, dayRangeInWords } from '../../time/words.ts';
import type { EffectiveTerm } from '../effective-term.ts';
import { enumeration, named, type ExplanationInput, triggerNamed } from './explanation-input.ts';

type Activator = EffectiveTerm['activators'][number];

/** The conditions that a right waits for, as a clause. */
export function waitingInWords(input: ExplanationInput): string {
  const { effective, context, now } = input;
  const unmet = effective.activators.filter(({ met }) => met === null);
  const events = eventsInWords(unmet, input);
  const counting = countingInWords(unmet);
  const lastDay = context.window.until - 1;
  if (effective.statedStart > lastDay)
    return `it ${effective.endLatest <= now ? 'waited' : 'waits'} for ${events}${counting}`;
  if (lastDay >= now) return `it waits for ${events}${counting}`;
  return `it waited for ${events}, ${noneInWords(unmet, input)} happened${counting} by ${dayInWords(lastDay)}`;
}

/**
 * The conditions that a right lacked until it ended, if each of them turns on an assumption:
 * `before “Approval” (assumed on 1 July 2027)`; else empty.
 */
export function assumedInVain({ effective, context: { assumptions } }: ExplanationInput): string {
  const unmet = unmetBeforeEnd(effective).map(({ condition: { turnsOn } }) => turnsOn);
  if (!unmet.every(({ id }) => assumptions.has(id))) return '';
  const phrases = unmet.map(({ id, label }) => {
    const day = assumptions.get(id)!;
    return day === 'never'
      ? `without ${named(label)} (assumed never to happen)`
      : `before ${named(label)} (assumed on ${dayInWords(day)})`;
  });
  return enumeration([...new Set(phrases)], 'and');
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
  return `${eventsInWords(unmet, input)} ${verb} not happened${countingInWords(unmet)}`;
}

function noneInWords({ length }: readonly Activator[], { effective }: ExplanationInput): string {
  if (length === 1 || effective.activation === 'ALL') return 'which had not';
  return length === 2 ? 'neither of which had' : 'none of which had';
}

function eventsInWords(
  activators: readonly Activator[],
  { context, effective }: ExplanationInput,
): string {
  const events = activators.map(({ condition: { turnsOn } }) => {
    const assumed = context.assumptions.get(turnsOn.id);
    if (assumed === undefined) return triggerNamed(turnsOn);
    const when =
      assumed === 'never' ? 'never to happen' : `on ${dayRangeInWords(assumed, assumed)}`;
    return `${named(turnsOn.label)} (assumed ${when})`;
  });
  return enumeration([...new Set(events)], effective.activation === 'ANY' ? 'or' : 'and');
}

function countingInWords(activators: readonly Activator[]): string {
  return activators.some(({ happened, met }) => happened !== null && met === null)
    ? ' on a day that counts'
    : '';
}
