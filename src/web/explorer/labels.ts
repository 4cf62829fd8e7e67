import type { Schema } from '../../../client/src/index.ts';
import type { EvaluationRowFragment, NamedFragment } from './generated/documents.ts';
import { dayWords, spanWords } from './time/days.ts';
import type { When } from './question/question.ts';
import type { DatedQuestion } from './question/variables.ts';

const NAMES: Readonly<Record<string, string>> = {
  IP: 'IP',
  LIBERTY_TO_ACT: 'Freedom to act',
  NON_COMPETE: 'Non-compete',
  MOST_FAVOURED_TERMS: 'Most-favoured terms',
  IP_OWNERSHIP: 'IP ownership',
  NO_RIGHT: 'No right to object',
  NON_BINDING: 'Not binding',
  UNKNOWN: 'Not known',
  COUNTERPARTY: 'Bound party',
  STATED: 'Stated by a party',
  REPORTED: 'Reported by others',
  INFERRED: 'Inferred by the editors',
  DISPUTED: 'Sources disagree',
  PARTY_STATEMENT: 'Statement of a party',
  FULL_TEXT: 'Full text read',
  EXCERPT: 'Excerpt read',
  VOIDS_CONDITION: 'Removes a condition',
  CONTINGENT: 'Not yet in force',
  NOT_YET_EFFECTIVE: 'Not yet in force',
  EXPIRED: 'Ended',
  TERMINATED: 'Ended',
  SUPERSEDED: 'Ended',
  SUPERSEDES: 'Replaces',
  TERMINATES: 'Ends',
  RIGHT_BEGINS: 'Begins',
  RIGHT_ENDS: 'Ends',
  AGREEMENT_EXECUTED: 'Signed',
  DEAL_ANNOUNCED: 'Announced',
  SOURCE_PUBLISHED: 'Published',
  CORRECTION: 'Corrected',
  ABBREVIATION: 'Short form',
  LEI: 'LEI',
  CIK: 'CIK',
  ISIN: 'ISIN',
  URL: 'Web address',
  REVENUE_PROFIT_SHARING: 'Revenue or profit sharing',
};

/** The label of an enum value, also of an unknown one: `FIRST_REFUSAL` is First refusal. */
export function enumLabel(value: string): string {
  return NAMES[value] ?? sentenceCase(value.replaceAll('_', ' ').replaceAll('LICENSE', 'LICENCE'));
}

/** What a legal position means, for those who do not know Hohfeld. */
export const POSITION_WORDS = {
  CLAIM: 'the other must do, or must not do, something',
  DUTY: 'must do, or must not do, something for the holder',
  PRIVILEGE: 'may do something and does no wrong',
  NO_RIGHT: 'cannot demand that the holder refrain',
  POWER: 'can change what the other is bound by',
  LIABILITY: 'is subject to a change that the holder makes',
  IMMUNITY: 'the other cannot change it',
  DISABILITY: 'cannot change what the holder has',
} as const;

/** A thing with its id and the field that names it, if it has one. */
export interface NamedThing {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly label?: string;
}

export function plainName({ id, name, title, label }: NamedThing): string {
  return name ?? title ?? label ?? id;
}

export function thingName(node: NamedFragment): string {
  switch (node.__typename) {
    case 'Clause':
      return node.heading;
    case 'Act':
      return `${enumLabel(node.kind)}: ${node.ends.map((right) => right.label).join(', ') || (node.madeBy?.title ?? node.id)}`;
    case 'Evidence':
      return `${node.source.title}: ${node.locator}`;
    default:
      return plainName(node);
  }
}

/** The readable part of an id, in place of a name. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

type Outcome = Pick<EvaluationRowFragment, 'status' | 'certainty'>;

export function isPossible({ status, certainty }: Outcome): boolean {
  return status === 'IN_FORCE' && certainty === 'POSSIBLE';
}

export function statusWords(evaluation: Outcome): string {
  return isPossible(evaluation) ? 'Possibly in force' : enumLabel(evaluation.status);
}

export const EFFECT_WORDS = {
  ACTIVATES: 'starts it',
  TERMINATES: 'ends it',
  QUALIFIES: 'limits it',
} as const;

export const END_WORDS = {
  TERM: 'end of its term',
  CONDITION: 'ended by a condition',
  TERMINATED: 'ended by an act',
  SUPERSEDED: 'replaced',
  EXERCISED: 'exercised',
  PERFORMED: 'performed',
} as const;

/** The sign of an end: by an act, a condition, or its term. */
export function endSign(reason: Schema.EndReason): string {
  return { TERM: '│', CONDITION: '◇' }[reason as string] ?? '⊣';
}

/** The asked time in a sentence: `in 2027`, `on 26 April 2026`, `ending in 2030`. */
export function whenWords(when: When, match: Schema.PeriodMatch): string {
  if (when.kind === 'period' && when.from === when.through)
    return whenWords({ kind: 'day', day: when.from }, match);
  const name = periodName(when);
  const at = { day: `on ${name}`, year: `in ${name}`, period: name }[when.kind];
  if (match === 'OVERLAPS') return at;
  if (match === 'THROUGHOUT')
    return when.kind === 'period' ? `all the time ${name}` : `all through ${name}`;
  return `${match === 'BEGINS' ? 'beginning' : 'ending'} ${at}`;
}

/** The asked time alone: `2027`, `26 April 2026`, `from 1 May 2026 through 3 June 2026`. */
export function periodName(when: When): string {
  if (when.kind === 'year') return String(when.year);
  if (when.kind === 'day') return dayWords(when.day);
  if (when.through === null) return `from ${dayWords(when.from)} on`;
  const name = spanWords(when.from, when.through);
  return name.includes(' through ') ? `from ${name}` : `in ${name}`;
}

export function assumedWords(on: string | null): string {
  return on === null ? 'never happens' : `happens on ${dayWords(on)}`;
}

/** The days a right covers: `365 days`, `at most 30 days`; empty if they cannot be counted. */
export function daysWords({ coverage }: Pick<EvaluationRowFragment, 'coverage'>): string {
  const { minDays = 0, maxDays = null } = coverage ?? {};
  if (maxDays === null) return '';
  const most = countLabel(maxDays, 'day');
  if (minDays === maxDays) return most;
  return minDays ? `${formatNumber(minDays)} to ${most}` : `at most ${most}`;
}

/** A number with its noun: `1 source`, `1,204 rights`. */
export function countLabel(amount: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
}

/** An answer in words: `6 rights ending in 2030`, `No right in 2012`. */
export function countWords(total: number, { when, match, also }: DatedQuestion): string {
  const hasOthers = match === 'OVERLAPS' && also.some((group) => group !== 'unconfirmed');
  return [
    total === 0 ? 'No right' : countLabel(total, 'right'),
    ...(match === 'THROUGHOUT' ? ['in force'] : []),
    ...(hasOthers ? ['in force or not'] : []),
    whenWords(when, match),
  ].join(' ');
}

export function formatNumber(amount: number): string {
  return amount.toLocaleString('en-GB');
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

type Condition = EvaluationRowFragment['pendingConditions'][number];

/** What a condition turns on: an event, or the end or beginning of a right. */
export function triggerWords({ event, right, when }: Condition): string {
  if (event !== null) return event.label;
  return `the ${when === 'ENDS' ? 'end' : 'beginning'} of ${right?.label ?? 'a right'}`;
}
