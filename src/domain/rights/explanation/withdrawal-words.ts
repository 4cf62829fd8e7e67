import type { ActKind } from '../../model/act.ts';
import type { ConditionHistory, RightHistory } from '../../model/history.ts';
import type { Known } from '../../model/record.ts';
import type { Day } from '../../time/day.ts';
import { dayInWords, dayRangeInWords } from '../../time/words.ts';
import type { PossibleDays } from '../../time/edtf.ts';
import { isVisible } from '../visible.ts';
import { named, triggerNamed } from './explanation-input.ts';

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
      .flatMap((condition) => [
        ...withdrawn(occurrencesOf(condition)).map((one) =>
          sentence(`of ${named(condition.turnsOn.label)} on ${inWords(one)}`, one),
        ),
        ...withdrawn(condition.voids).map((act) =>
          sentence(
            `that ${triggerNamed(condition.turnsOn)} does not count from ${inWords(act)} on`,
            act,
          ),
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

function occurrencesOf({ turnsOn }: ConditionHistory) {
  return turnsOn.type === 'EVENT' ? turnsOn.occurrences : [];
}

function inWords({ earliest, latest }: PossibleDays): string {
  return dayRangeInWords(earliest, latest);
}
