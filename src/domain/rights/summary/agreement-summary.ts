import type { Act } from '../../model/act.ts';
import type { Day } from '../../time/day.ts';
import { dayLimitsInWords } from '../../time/words.ts';
import { enumeration } from '../explanation/explanation-input.ts';

type Change = Pick<Act, 'effective' | 'endsIds' | 'introducesIds' | 'voidsIds'>;

/**
 * The changes that an agreement made by its acts, by day: `It ended 9 rights, introduced 4 and
 * removed 1 condition on 27 April 2026.` Null if it changed nothing.
 */
export function agreementChangeSummary(acts: readonly Change[], today: Day): string | null {
  const byDay = new Map<string, Change[]>();
  for (const act of [...acts].sort((a, b) => a.effective.earliest - b.effective.earliest)) {
    const { earliest, latest } = act.effective;
    const day = `on ${dayLimitsInWords(earliest, latest)}`.replace('on a day in', 'in');
    byDay.set(day, [...(byDay.get(day) ?? []), act]);
  }
  const parts = [...byDay].flatMap(([day, changes]) => {
    const isAhead = changes[0]!.effective.earliest > today;
    const [ends, introduces, removes] = isAhead
      ? ['will end', 'introduce', 'remove']
      : ['ended', 'introduced', 'removed'];
    const ended = idsOf(changes, 'endsIds');
    const words = [
      counted(ends, ended, 'right'),
      counted(introduces, idsOf(changes, 'introducesIds'), ended > 0 ? '' : 'right'),
      counted(removes, idsOf(changes, 'voidsIds'), 'condition'),
    ].filter((part) => part !== null);
    return words.length === 0 ? [] : [`${enumeration(words, 'and')} ${day}`];
  });
  return parts.length === 0 ? null : `It ${parts.join('; it ')}.`;
}

function idsOf(
  changes: readonly Change[],
  field: 'endsIds' | 'introducesIds' | 'voidsIds',
): number {
  return new Set(changes.flatMap((change) => change[field])).size;
}

function counted(verb: string | undefined, count: number, noun: string): string | null {
  if (count === 0) return null;
  if (noun === '') return `${verb} ${count}`;
  return `${verb} ${count} ${count === 1 ? noun : `${noun}s`}`;
}
