import type { TemporalContext } from '../../model/history.ts';
import type { Id } from '../../model/record.ts';
import { OPEN } from '../../time/day.ts';
import type { OrderedBounds } from '../../time/edtf.ts';
import { dayInWords, dayLimitsInWords } from '../../time/words.ts';
import type { MemberPath } from '../groups/members.ts';
import { listInWords } from '../../text/count-words.ts';

/**
 * Why and when a right counts for a group: `It counts for Alpha because Beta belongs to it from 1
 * May 2020 through 30 June 2024.` The path has a link.
 *
 * @param isSure  whether it is a right of the group as surely as it is in force
 */
export function membershipInWords(
  { links, days }: MemberPath,
  context: Pick<TemporalContext, 'today' | 'knownAt'>,
  nameOf: (partyId: Id) => string,
  isSure: boolean,
): string {
  const member = nameOf(links[0]!.memberId);
  const group = nameOf(links.at(-1)!.groupId);
  const between = links.slice(1).map(({ memberId }) => nameOf(memberId));
  const through = between.length === 0 ? '' : ` through ${listInWords(between)}`;
  const verb = verbOf(days, Math.min(context.today, context.knownAt));
  const counts = isSure ? 'counts' : 'may count';
  return `It ${counts} for ${group} because ${member} ${verb} to it${through}${daysInWords(days)}.`;
}

function verbOf({ startEarliest, endLatest }: OrderedBounds, now: number): string {
  if (endLatest <= now) return 'belonged';
  return startEarliest > now ? 'will belong' : 'belongs';
}

function daysInWords(days: OrderedBounds): string {
  const { startEarliest, startLatest, endEarliest, endLatest } = days;
  if (startEarliest === startLatest && endLatest === startEarliest + 1)
    return ` on ${dayInWords(startEarliest)}`;
  const from = startEarliest > -OPEN ? ` from ${dayLimitsInWords(startEarliest, startLatest)}` : '';
  if (endLatest < OPEN)
    return `${from} through ${dayLimitsInWords(endEarliest - 1, endLatest - 1)}`;
  if (endEarliest >= OPEN) return `${from}${from === '' ? '' : ' on'}`;
  return `${from} through ${dayInWords(endEarliest - 1)} at least`;
}
