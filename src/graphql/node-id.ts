import type { Assumptions } from '../domain/model/history.ts';
import type { Id } from '../domain/model/record.ts';
import { type Day, isoDay, OPEN, tryIsoDay } from '../domain/time/day.ts';
import type { TimeArguments, TimeWindow } from '../query/time-argument.ts';
import type { EventAssumption } from './generated/resolvers-types.ts';

/** The arguments that give a context; null or absent: today, as known today, nothing assumed. */
export interface ContextArguments {
  readonly at?: TimeArguments | null | undefined;
  readonly knownAt?: Day | null | undefined;
  readonly assume?: readonly EventAssumption[] | undefined;
}

/** The ref of every view, before the context in its id. */
export const VIEW_REF = 'view';

/** The canonical text of an id's context, such as `~2027~known2026-04-01`; null is left out. */
export function idContextOf(
  time: TimeWindow | null,
  knownAt: Day | null,
  assumptions: Assumptions,
): string {
  const assumed = [...assumptions]
    .map(([event, on]) => `if.${event.slice('event:'.length)}.${on === 'never' ? on : isoDay(on)}`)
    .sort();
  return [
    ...(time ? [periodText(time)] : []),
    ...(knownAt === null ? [] : [`known${isoDay(knownAt)}`]),
    ...assumed,
  ]
    .map((part) => `~${part}`)
    .join('');
}

/** The plain id and the context of an id, its parts in any order; null if it is no id. */
export function parseNodeId(
  id: string,
): { readonly ref: Id; readonly context: ContextArguments } | null {
  const [ref, ...parts] = id.split('~');
  const assume: EventAssumption[] = [];
  let at: TimeArguments | null = null;
  let knownAt: Day | null = null;
  for (const part of parts) {
    const known = tryIsoDay(/^known(.*)$/.exec(part)?.[1] ?? '');
    const assumption = assumptionIn(part);
    const period = periodIn(part);
    if (known !== null && knownAt === null) knownAt = known;
    else if (period && !at) at = period;
    else if (assumption) assume.push(assumption);
    else return null;
  }
  return { ref: ref!, context: { at, knownAt, assume } };
}

function periodText({ year, on, window: { from, until } }: TimeWindow): string {
  if (year !== null) return String(year);
  if (on !== null) return `on${isoDay(on)}`;
  return `from${isoDay(from)}${until >= OPEN ? '' : `.until${isoDay(until)}`}`;
}

function periodIn(part: string): TimeArguments | null {
  if (/^\d{4}$/.test(part)) return { year: Number(part) };
  const [, name, first, until] = /^(on|from)([\d-]+)(?:\.until([\d-]+))?$/.exec(part) ?? [];
  const day = tryIsoDay(first ?? '');
  const end = tryIsoDay(until ?? '');
  if (day === null || (until !== undefined && end === null)) return null;
  if (name === 'from') return { during: { from: day, through: end === null ? null : end - 1 } };
  return until === undefined ? { on: day } : null;
}

function assumptionIn(part: string) {
  const [, slug, on] = /^if\.(.+)\.([^.]+)$/.exec(part) ?? [];
  if (slug === undefined) return null;
  const event = `event:${slug}`;
  if (on === 'never') return { event, never: true };
  const day = tryIsoDay(on ?? '');
  return day === null ? null : { event, on: day };
}
