import type { RightHistory, View } from '../../model/history.ts';
import type { RightStatus } from '../../time/status.ts';
import { OPEN } from '../../time/day.ts';
import { matchIn } from '../../time/status.ts';
import { dayInWords, dayRangeInWords } from '../../time/words.ts';
import { type EffectiveTerm, isVisible } from '../effective-term.ts';
import { activatorsInWords, doubtsInWords, endCauseInWords, openInWords } from './cause-words.ts';
import { listed, quoted, type Teller, tellerOf } from './teller.ts';
import { beginningInWords, insteadOf, termInWords } from './term-words.ts';
import { unmetInWords, waitingInWords } from './waiting-words.ts';

/**
 * An evaluation in plain words: first the status, then days, then the cause, then doubts. Days
 * after today, or after the knowledge day, are not spoken of in the past tense; what is assumed is
 * marked.
 *
 * @param plain  the effective term without the view's assumptions
 * @see docs/model.md#evaluation
 */
export function explain(
  evaluation: Teller['evaluation'],
  plain: EffectiveTerm,
  right: RightHistory,
  view: View,
): string {
  const teller = tellerOf(evaluation, plain, right, view);
  const said = SENTENCES[evaluation.status](teller);
  return [...said, ...standing(teller), assumed(teller, said)]
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

type Sentences = (teller: Teller) => readonly string[];

const SENTENCES: Record<RightStatus, Sentences> = {
  IN_FORCE: inForce,
  CONTINGENT: (teller) => notYet(teller, waiting),
  NOT_YET_EFFECTIVE: (teller) => notYet(teller, termAhead),
  EXPIRED: ended,
  TERMINATED: ended,
  SUPERSEDED: ended,
};

function inForce(teller: Teller): readonly string[] {
  const { effective, view } = teller;
  const term = termInWords(teller);
  const cause = endCauseInWords(teller);
  const doubts = [
    effective.ordered ? '' : 'whether it began before it ended is not known',
    ...doubtsInWords(teller),
    openInWords(teller),
  ];
  if (matchIn(effective, view.window, 'OVERLAPS') === 'CERTAIN') {
    const end = effective.endUnknown ? 'No end was published' : '';
    return [`In force ${clauses([cause === '' ? term : `${term}: ${cause}`, ...doubts])}`, end];
  }
  const end = effective.endUnknown ? 'no end was published' : '';
  return [`Possibly in force: ${clauses([term, end, cause, ...doubts])}`];
}

function ended(teller: Teller): readonly string[] {
  const { effective } = teller;
  if (neverBegan(effective)) return [neverTookEffect(teller)];
  const last = dayRangeInWords(effective.endEarliest - 1, effective.endLatest - 1);
  const cause = endCauseInWords(teller) || `its term ${isPast(teller) ? 'ran' : 'runs'} out`;
  const days = `${endedWord(teller)} on ${last}${insteadOf(teller)}, ${beginningInWords(teller)}`;
  return [clauses([`${days}: ${cause}`, ...doubtsInWords(teller)])];
}

function endedWord(teller: Teller): string {
  if (teller.assumptions.size > 0) return 'Would have ended';
  return isPast(teller) ? 'Ended' : 'Will have ended';
}

function isPast({ effective, now }: Teller): boolean {
  return effective.endLatest <= now;
}

function neverBegan({ startEarliest, endLatest }: EffectiveTerm): boolean {
  return startEarliest >= endLatest;
}

function neverTookEffect(teller: Teller): string {
  const { effective, assumptions } = teller;
  const { stated, endLatest } = effective;
  const past = isPast(teller);
  const never = neverWord(past, assumptions.size > 0);
  const cause =
    endCauseInWords(teller) ||
    `its term ${past ? 'ran' : 'runs'} out on ${dayRangeInWords(effective.endEarliest - 1, endLatest - 1)}`;
  if (stated.startEarliest < endLatest)
    return `${never}: ${unmetInWords(teller)}${past ? ' when' : ', and'} ${cause}`;
  const start = dayRangeInWords(stated.startEarliest, stated.startLatest);
  return `${never}: ${cause}, before its term could begin on ${start}`;
}

function neverWord(past: boolean, isAssumed: boolean): string {
  if (!past) return 'Would never take effect';
  return isAssumed ? 'Would never have taken effect' : 'Never took effect';
}

/** Not yet in force, with the reason; unless it ended in the asked time without having begun. */
function notYet(teller: Teller, reason: (teller: Teller) => string): readonly string[] {
  const { effective, view } = teller;
  const isOver = neverBegan(effective) && effective.endLatest <= view.window.until;
  return [
    isOver && effective.end ? neverTookEffect(teller) : `Not yet in force: ${reason(teller)}`,
  ];
}

function waiting(teller: Teller): string {
  return teller.effective.startEarliest < OPEN ? laterStart(teller) : waitingInWords(teller);
}

function termAhead(teller: Teller): string {
  const { stated, startEarliest } = teller.effective;
  if (startEarliest > stated.startEarliest && startEarliest < OPEN) return laterStart(teller);
  const verb = stated.startLatest <= teller.now ? 'began' : 'begins';
  const term = `its term ${verb} on ${dayRangeInWords(stated.startEarliest, stated.startLatest)}`;
  return startEarliest < OPEN ? term : `${term}, and ${waitingInWords(teller)}`;
}

/** The start of a right that is activated after the asked time. */
function laterStart(teller: Teller): string {
  const { effective, now, assumptions } = teller;
  const { startEarliest, startLatest } = effective;
  const latest = startLatest < OPEN ? startLatest : startEarliest;
  const verb = beginning(startLatest < OPEN, latest <= now, assumptions.size > 0);
  return `it ${verb} on ${dayRangeInWords(startEarliest, latest)}, ${activatorsInWords(teller)}`;
}

function beginning(isSure: boolean, past: boolean, isAssumed: boolean): string {
  if (!isSure) return past ? 'may have begun' : 'may begin';
  if (isAssumed) return 'would begin';
  return past ? 'began' : 'begins';
}

/** How far the statement itself can be trusted. */
function standing({ right, view }: Teller): readonly string[] {
  return [
    right.assertion === 'DISPUTED' ? 'The statement is disputed' : '',
    right.knownUntil <= view.knownAt
      ? `The statement counts as wrong from ${dayInWords(right.knownUntil)} on`
      : '',
  ];
}

/** The assumptions that change the term, unless the sentences mark one already. */
function assumed({ right, view, assumptions }: Teller, said: readonly string[]): string {
  if (said.some((sentence) => sentence.includes('(assumed'))) return '';
  const events = new Map(
    right.conditions
      .filter((condition) => isVisible(condition, view.knownAt))
      .map(({ event }) => [event.id, event.label]),
  );
  const parts = [...events].flatMap(([id, label]) => {
    const day = assumptions.get(id);
    if (day === undefined) return [];
    return `${quoted(label)} ${day === 'never' ? 'never happens' : `happens on ${dayInWords(day)}`}`;
  });
  return parts.length === 0 ? '' : `This assumes that ${listed(parts, 'and')}`;
}

function clauses(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
