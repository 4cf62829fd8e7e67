import type { ActKind } from '../../model/act.ts';
import type { RightHistory } from '../../model/history.ts';
import type { Known } from '../../model/record.ts';
import { listInWords } from '../../text/count-words.ts';
import type { Day } from '../../time/day.ts';
import type { PossibleDays } from '../../time/edtf.ts';
import { dayInWords, dayRangeInWords } from '../../time/words.ts';
import { outrankingAlternatives } from '../disputes/alternatives.ts';
import { movesBounds, openDisputes } from '../disputes/open-disputes.ts';
import { isVisible } from '../visible.ts';
import {
  type ExplanationInput,
  isNamed,
  named,
  rightNamed,
  triggerNamed,
} from './explanation-input.ts';

/** What makes a statement doubtful: disputes, withdrawals, a preferred alternative, correction. */
export function trustSentences(input: ExplanationInput): readonly string[] {
  const { right, context } = input;
  return [
    ...disputesInWords(input),
    ...withdrawalsInWords(right, context.knownAt),
    rankInWords(input),
    right.knownUntil <= context.knownAt
      ? `The statement counts as wrong from ${dayInWords(right.knownUntil)} on`
      : '',
  ];
}

function rankInWords({ right, context }: ExplanationInput): string {
  const { rank, rankReason } = right;
  if (rank === 'DEPRECATED')
    return `The statement is deprecated${rankReason === null ? '' : `: ${rankReason.replace(/\.$/, '')}`}`;
  const better = outrankingAlternatives(right, context.knownAt);
  const others = listInWords(better.map((label) => `the ${rightNamed(label)}`));
  return others && `Only one of it and ${others} can be right, and it is not preferred`;
}

/** More sources are only counted; `Right.disputes` lists what they claim. */
const MAX_NAMED_SOURCES = 2;

/**
 * A sentence for each open dispute, which names the sources and their claims if these are few, and
 * one for the rights that the right excludes as a whole. If the right has ended or not begun, only
 * disputes about its days are mentioned.
 */
function disputesInWords(input: ExplanationInput): readonly string[] {
  const { effective, status, right } = input;
  const { knownAt } = input.context;
  const counts = status === 'IN_FORCE' || status === 'CONTINGENT';
  const open = openDisputes(right, knownAt).filter(
    (dispute) => counts || movesBounds(dispute, right.rightId),
  );
  const rivals = effective.rivals.map((label) => `the ${rightNamed(label)}`);
  return [
    ...open.map((dispute) => {
      const claims = dispute.claims.filter((claim) => isVisible(claim, knownAt));
      const sources = new Set(claims.map(({ source }) => source.id));
      if (sources.size > MAX_NAMED_SOURCES)
        return `${sources.size} sources disagree on ${dispute.topic}`;
      const said = claims.map(({ source: { publisher }, says }) => {
        const name = isNamed(publisher) ? publisher : 'a source without a publisher';
        return `${name} says that ${says}`;
      });
      return `Sources disagree on ${dispute.topic}: ${listInWords(said)}`;
    }),
    open.length === 0 && right.assertion === 'DISPUTED' ? 'The statement is disputed' : '',
    rivals.length === 0
      ? ''
      : `Only one of it and ${listInWords(rivals)} can be right, and none is preferred`,
  ];
}

/** The withdrawn reports about the days of a right, a sentence each, without its full stop. */
export function withdrawalsInWords(right: RightHistory, knownAt: Day): readonly string[] {
  const sentence = (what: string, { knownUntil }: Known) =>
    `The report ${what} counts as wrong from ${dayInWords(knownUntil)} on`;
  const withdrawn = <T extends Known>(list: readonly T[]) =>
    list.filter(({ knownFrom, knownUntil }) => knownFrom < knownUntil && knownUntil <= knownAt);
  const decisive = right.conditions.filter(({ effect }) => effect !== 'QUALIFIES');
  return [
    ...withdrawn(right.acts).map((act) =>
      sentence(`of its ${ENDS[act.kind] ?? 'end'} on ${inWords(act)}`, act),
    ),
    ...withdrawn(decisive).map((condition) =>
      sentence(`that it depends on ${triggerNamed(condition.turnsOn)}`, condition),
    ),
    ...decisive
      .filter((condition) => isVisible(condition, knownAt))
      .flatMap(({ turnsOn, voids }) => [
        ...withdrawn(turnsOn.type === 'EVENT' ? turnsOn.occurrences : []).map((one) =>
          sentence(`of ${named(turnsOn.label)} on ${inWords(one)}`, one),
        ),
        ...withdrawn(voids).map((act) =>
          sentence(`that ${triggerNamed(turnsOn)} does not count from ${inWords(act)} on`, act),
        ),
      ]),
  ];
}

const ENDS: Readonly<Partial<Record<ActKind, string>>> = {
  EXERCISES: 'exercise',
  PERFORMS: 'performance',
  SUPERSEDES: 'replacement',
  ASSIGNS: 'assignment',
};

function inWords({ earliest, latest }: PossibleDays): string {
  return dayRangeInWords(earliest, latest);
}
