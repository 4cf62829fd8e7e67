import { ACT_VERBS } from '../../model/act.ts';
import type { Assumptions, RightHistory, TemporalContext } from '../../model/history.ts';
import type { Id } from '../../model/record.ts';
import { OPEN } from '../../time/day.ts';
import { mayHaveDay, sameBounds } from '../../time/edtf.ts';
import { matchIn, type RightStatus } from '../../time/status.ts';
import { dayInWords, dayRangeInWords } from '../../time/words.ts';
import { stillOpen } from '../effective-term.ts';
import type { EffectiveTerm } from '../term.ts';
import type { Evaluation } from '../evaluation.ts';
import { performanceSentences } from '../performed.ts';
import { isVisible } from '../visible.ts';
import {
  activatorsInWords,
  doubtsInWords,
  endCauseInWords,
  openInWords,
  outcomeInWords,
  pastOf,
} from './cause-words.ts';
import { clauses, named, type ExplanationInput } from './explanation-input.ts';
import { beginningInWords, insteadOf, termInWords } from './term-words.ts';
import { trustSentences } from './trust-words.ts';
import { assumedInVain, unlessInWords, unmetInWords, waitingInWords } from './waiting-words.ts';
import { capitalised, listInWords } from '../../text/count-words.ts';

/**
 * An evaluation in plain words: status, days, cause, doubt. Days after today, or after the
 * knowledge day, are not in the past tense. Assumptions that change `plain`, the effective term
 * without them, are marked. See docs/model.md#evaluation.
 */
export function explain(
  evaluation: Omit<Evaluation, 'explanation'>,
  plain: EffectiveTerm,
  right: RightHistory,
  context: TemporalContext,
): string {
  const { effective, status } = evaluation;
  const isSame =
    sameBounds(effective, plain) &&
    causeIdOf(effective) === causeIdOf(plain) &&
    stillOpen(effective, context).length === stillOpen(plain, context).length;
  const assumptions: Assumptions = isSame ? new Map() : context.assumptions;
  const now = Math.min(context.today, context.knownAt);
  const input = { ...evaluation, plain, right, context, now, assumptions };
  const sentences = SENTENCES[status](input);
  return [
    ...sentences,
    ...performanceSentences(input),
    ...trustSentences(input),
    assumptionSentence(input, sentences),
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function causeIdOf({ end }: EffectiveTerm): Id | null {
  return end === null || end.type === 'TERM' ? null : end.id;
}

type Sentences = (input: ExplanationInput) => readonly string[];

const SENTENCES: Record<RightStatus, Sentences> = {
  IN_FORCE: inForce,
  CONTINGENT: (input) => notYet(input, waiting),
  NOT_YET_EFFECTIVE: (input) => notYet(input, termAhead),
  EXPIRED: ended,
  TERMINATED: ended,
  SUPERSEDED: ended,
};

function inForce(input: ExplanationInput): readonly string[] {
  const { effective, context } = input;
  const term = termInWords(input);
  const cause = endCauseInWords(input);
  const doubts = [
    effective.ordered || effective.rivals.length > 0
      ? ''
      : `whether it began ${effective.startLatest < OPEN ? 'before it ended' : 'at all'} is not known`,
    ...doubtsInWords(input),
    openInWords(input),
  ];
  if (matchIn(effective, context.window, 'OVERLAPS') === 'CERTAIN') {
    const end = effective.endUnknown ? 'No end was published' : '';
    return [`In force ${clauses([cause === '' ? term : `${term}: ${cause}`, ...doubts])}`, end];
  }
  const end = effective.endUnknown ? 'no end was published' : '';
  return [`Possibly in force: ${clauses([term, end, cause, ...doubts])}`];
}

function ended(input: ExplanationInput): readonly string[] {
  if (!mayHaveDay(input.effective)) return [neverTookEffect(input)];
  const [what, on, cause] = endInWords(input);
  const days = `${what} on ${on}${insteadOf(input)}, ${beginningInWords(input)}`;
  return [clauses([days + (cause && `: ${cause}`), ...doubtsInWords(input)])];
}

function endInWords(input: ExplanationInput): readonly [what: string, on: string, why: string] {
  const { end, startEarliest, endEarliest, endLatest } = input.effective;
  if (end?.type === 'ACT' && (end.kind === 'EXERCISES' || end.kind === 'PERFORMS')) {
    const done = pastOf(ACT_VERBS[end.kind]);
    const on = dayRangeInWords(end.on.earliest, end.on.latest);
    return [inTense(input, done, `been ${done}`), on, outcomeInWords(end, input)];
  }
  const on = dayRangeInWords(Math.max(startEarliest, endEarliest - 1), endLatest - 1);
  const why = endCauseInWords(input) || `its term ${isPast(input) ? 'ran' : 'runs'} out`;
  return [inTense(input, 'ended', 'ended'), on, why];
}

/** `Ended`, `Will have ended`; with an assumption `Would have ended`. */
function inTense(input: ExplanationInput, past: string, perfect: string): string {
  if (input.assumptions.size > 0) return `Would have ${perfect}`;
  return isPast(input) ? capitalised(past) : `Will have ${perfect}`;
}

function isPast({ effective, now }: ExplanationInput): boolean {
  return effective.endLatest <= now;
}

function neverTookEffect(input: ExplanationInput): string {
  const { effective, assumptions } = input;
  const { stated, endLatest } = effective;
  const past = isPast(input);
  const assumed = assumedInVain(input);
  const never = neverWord(past, assumptions.size > 0 || (assumed !== '' && !past));
  const cause =
    endCauseInWords(input) ||
    `its term ${past ? 'ran' : 'runs'} out on ${dayRangeInWords(effective.endEarliest - 1, endLatest - 1)}`;
  if (assumed !== '') return `${never}: ${cause}, ${assumed}`;
  if (stated.startEarliest < endLatest) {
    const unless = assumptions.size > 0 || past ? '' : unlessInWords(input);
    if (unless !== '') return `${never} ${unless}: ${cause}`;
    return `${never}: ${unmetInWords(input)}${past ? ' when' : ', and'} ${cause}`;
  }
  const start = dayRangeInWords(stated.startEarliest, stated.startLatest);
  return `${never}: ${cause}, before its term could begin on ${start}`;
}

function neverWord(past: boolean, isAssumed: boolean): string {
  if (!past) return isAssumed ? 'Would never take effect' : 'Will not take effect';
  return isAssumed ? 'Would never have taken effect' : 'Never took effect';
}

/** Why a right is not yet in force; or never was, if it ended in the window without beginning. */
function notYet(input: ExplanationInput, reason: (input: ExplanationInput) => string) {
  const { effective, context } = input;
  const isOver = !mayHaveDay(effective) && effective.endLatest <= context.window.until;
  return [isOver && effective.end ? neverTookEffect(input) : `Not yet in force: ${reason(input)}`];
}

function waiting(input: ExplanationInput): string {
  return input.effective.startEarliest < OPEN ? laterStart(input) : waitingInWords(input);
}

function termAhead(input: ExplanationInput): string {
  const { stated, startEarliest, startLatest } = input.effective;
  if (startEarliest >= OPEN) {
    const begins = stated.startLatest <= input.now ? 'was to begin' : 'begins';
    const start = dayRangeInWords(stated.startEarliest, stated.startLatest);
    return `its term ${begins} on ${start}, and ${waitingInWords(input)}`;
  }
  if (activatorsInWords(input) !== '') return laterStart(input);
  const start = dayRangeInWords(startEarliest, startLatest);
  if (startLatest <= input.now) return `it took effect only on ${start}`;
  return `its term ${startLatest >= OPEN && startEarliest <= input.now ? 'began' : 'begins'} on ${start}`;
}

function laterStart(input: ExplanationInput): string {
  const { effective, now, assumptions } = input;
  const { startEarliest, startLatest } = effective;
  const isPast = (startLatest < OPEN ? startLatest : startEarliest) <= now;
  const verb = beginning(startLatest < OPEN, isPast, assumptions.size > 0);
  const by = activatorsInWords(input);
  return `it ${verb} on ${dayRangeInWords(startEarliest, startLatest)}${by && `, ${by}`}`;
}

function beginning(isSure: boolean, past: boolean, isAssumed: boolean): string {
  if (!isSure) return past ? 'may have begun' : 'may begin';
  if (isAssumed) return 'would begin';
  return past ? 'took effect only' : 'begins';
}

/** The assumptions that change the term, unless the sentences mark one already. */
function assumptionSentence(
  { right, context, assumptions }: ExplanationInput,
  sentences: readonly string[],
): string {
  if (sentences.some((sentence) => sentence.includes('(assumed'))) return '';
  const events = new Map(
    [right, ...right.heads.values()]
      .flatMap(({ conditions }) => conditions)
      .filter((condition) => isVisible(condition, context.knownAt))
      .map(({ turnsOn }) => [turnsOn.id, turnsOn.label]),
  );
  const parts = [...events].flatMap(([id, label]) => {
    const day = assumptions.get(id);
    if (day === undefined) return [];
    return `${named(label)} ${day === 'never' ? 'never happens' : `happens on ${dayInWords(day)}`}`;
  });
  return parts.length === 0 ? '' : `This assumes that ${listInWords(parts)}`;
}
