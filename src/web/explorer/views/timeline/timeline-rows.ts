import { scaleUtc } from 'd3-scale';
import type { RightRowFragment } from '../../generated/documents.ts';
import { dayNumber, isoFromDay, dayWords, firstOfYear, shortDay, yearOf } from '../../time/days.ts';
import { dayRangeOf, stripOf, type Strip } from '../../time/strip.ts';
import type { DayRange } from '../../time/day-range.ts';
import { byHolder } from '../group-rights.ts';

type Holder = RightRowFragment['holder'];

/** One line of the timeline: a holder, or one of its rights. */
export type TimelineRow =
  | { readonly kind: 'holder'; readonly holder: Holder; readonly amount: number }
  | { readonly kind: 'right'; readonly right: RightRowFragment; readonly strip: Strip };

/** An act that ended rights of the answer, with the lines it connects. */
export interface ActTick {
  readonly day: number;
  readonly words: string;
  /** Numbers of the lines whose rights it ended, and of those whose rights it introduced. */
  readonly ends: readonly number[];
  readonly introduces: readonly number[];
}

/** The lines of a timeline, holders before their rights. */
export function timelineRows(rights: readonly RightRowFragment[]): readonly TimelineRow[] {
  return byHolder(rights).flatMap((held): readonly TimelineRow[] => [
    { kind: 'holder', holder: held[0].holder, amount: held.length },
    ...held.map((right) => ({ kind: 'right' as const, right, strip: stripOf(right) })),
  ]);
}

/** The acts that ended rights of these lines, by id. */
export function actTicks(rows: readonly TimelineRow[]): ReadonlyMap<string, ActTick> {
  const lineOf = new Map(
    rows.flatMap((row, line) => (row.kind === 'right' ? [[row.right.id, line] as const] : [])),
  );
  const ticks = new Map<string, ActTick>();
  rows.forEach((row, line) => {
    const ending = row.kind === 'right' ? row.right.evaluation.endedBy : null;
    if (ending === null || ending.act === null) return;
    const ends = [...(ticks.get(ending.act.id)?.ends ?? []), line];
    ticks.set(ending.act.id, {
      day: dayNumber(ending.on),
      words: `${ending.act.madeBy?.title ?? 'An act'}, ${dayWords(ending.on)}: ends ${ends.length}, introduces ${ending.act.introduces.length}`,
      ends,
      introduces: ending.act.introduces.flatMap(({ id }) => lineOf.get(id) ?? []),
    });
  });
  return ticks;
}

const DAYS_PER_YEAR = 365.25;
/** The timeline ends this many days from the asked time. */
const MAX_DAYS_FROM_WINDOW = 150 * DAYS_PER_YEAR;

/** The days of a timeline: whole years around everything on it, with a margin. */
export function timelineReach(
  rows: readonly TimelineRow[],
  asked: DayRange,
  today: number,
): DayRange {
  const strips = dayRangeOf(rows.flatMap((row) => (row.kind === 'right' ? [row.strip] : [])));
  const goesOn = rows.some((row) => row.kind === 'right' && row.strip.goesOn);
  const askedUntil = asked.until === Infinity ? asked.from : asked.until;
  const from = Math.max(
    Math.min(strips?.from ?? asked.from, asked.from, today),
    asked.from - MAX_DAYS_FROM_WINDOW,
  );
  const until = Math.min(
    Math.max(strips?.until ?? askedUntil, askedUntil, today),
    askedUntil + MAX_DAYS_FROM_WINDOW,
  );
  const air = goesOn ? Math.max(DAYS_PER_YEAR, (until - from) * 0.08) : DAYS_PER_YEAR / 2;
  return { from: yearStart(from, 0), until: yearStart(until + air, 1) };
}

/** The first day of the year that a day lies in, or of a later one. */
function yearStart(day: number, later: number): number {
  return dayNumber(firstOfYear(yearOf(isoFromDay(day)) + later));
}

/** A line of the time axis, with its name. */
export type TimeTick = ReturnType<typeof timeTicks>[number];

/** Round days, about one every hundred pixels, labelled by year, month or day. */
export function timeTicks(days: DayRange, pixels: number) {
  const ticks = scaleUtc(
    [new Date(days.from * 86_400_000), new Date(days.until * 86_400_000)],
    [0, pixels],
  ).ticks(Math.max(2, Math.floor(pixels / 100)));
  const whole = [...new Set(ticks.map((tick) => Math.floor(tick.getTime() / 86_400_000)))];
  return whole.map((day) => ({ day, words: nameOfTick(isoFromDay(day)) }));
}

function nameOfTick(day: string): string {
  if (day.endsWith('-01-01')) return String(Number(day.slice(0, 4)));
  const words = shortDay(day);
  return day.endsWith('-01') ? words.slice(2) : words.slice(0, -5);
}
