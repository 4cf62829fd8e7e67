import { groupBy } from '../../group-by.ts';
import type { Act } from '../../model/act.ts';
import type { Day } from '../../time/day.ts';
import { dayLimitsInWords } from '../../time/words.ts';
import { countInWords, listInWords } from '../../text/count-words.ts';

type Change = Pick<Act, 'effective' | 'endsIds' | 'introducesIds' | 'voidsIds'>;

/**
 * The changes that an agreement made by its acts, by day: `It ended 9 rights, introduced 4 and
 * removed 1 condition on 27 April 2026.` Null if it changed nothing.
 */
export function agreementChangeSummary(acts: readonly Change[], today: Day): string | null {
  const sorted = acts.toSorted((a, b) => a.effective.earliest - b.effective.earliest);
  const byDay = groupBy(sorted, ({ effective: { earliest, latest } }) =>
    `on ${dayLimitsInWords(earliest, latest)}`.replace('on a day in', 'in'),
  );
  const parts = [...byDay].flatMap(([day, changes]) => {
    const isAhead = changes[0]!.effective.earliest > today;
    const [ends, introduces, removes] = isAhead
      ? ['will end', 'introduce', 'remove']
      : ['ended', 'introduced', 'removed'];
    const count = (field: 'endsIds' | 'introducesIds' | 'voidsIds') =>
      new Set(changes.flatMap((change) => change[field])).size;
    const ended = count('endsIds');
    const words = [
      counted(ends, ended, 'right'),
      counted(introduces, count('introducesIds'), ended > 0 ? '' : 'right'),
      counted(removes, count('voidsIds'), 'condition'),
    ].filter((part) => part !== null);
    return words.length === 0 ? [] : [`${listInWords(words)} ${day}`];
  });
  return parts.length === 0 ? null : `It ${parts.join('; it ')}.`;
}

function counted(verb: string | undefined, count: number, noun: string): string | null {
  if (count === 0) return null;
  if (noun === '') return `${verb} ${count}`;
  return `${verb} ${countInWords(count, noun)}`;
}
