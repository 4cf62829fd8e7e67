import { scaleUtc } from 'd3-scale';
import type { RightRowFragment } from '../../generated/documents.ts';
import { dayNumber, isoFromDay, dayWords, firstOfYear, shortDay, yearOf } from '../../time/days.ts';
import { dayRangeOf } from '../../time/strip.ts';
import type { DayRange } from '../../time/day-range.ts';

export type ActOnRights = NonNullable<ReturnType<typeof actThatEnded>>;

/** The act that ended a right, as far as its rights are among these; null if no act did. */
export function actThatEnded(
  { evaluation }: RightRowFragment,
  rights: readonly RightRowFragment[],
) {
  const { endedBy } = evaluation;
  if (!endedBy?.act) return null;
  const { act, on } = endedBy;
  const ends = rights.filter((right) => right.evaluation.endedBy?.act?.id === act.id);
  const introduces = rights.filter(({ id }) => act.introduces.some((right) => right.id === id));
  return {
    day: dayNumber(on),
    words: `${act.madeBy?.title ?? 'An act'}, ${dayWords(on)}: ends ${ends.length}, introduces ${act.introduces.length}`,
    joined: [...ends, ...introduces].map(({ id }) => id),
    introduces: introduces.map(({ id }) => id),
  };
}

const DAYS_PER_YEAR = 365.25;
/** The timeline ends this many days from the asked time. */
const MAX_AWAY_DAYS = 150 * DAYS_PER_YEAR;

/** The days of a timeline: whole years around everything on it, with a margin. */
export function timelineReach(
  rights: readonly RightRowFragment[],
  asked: DayRange,
  today: number,
): DayRange {
  const strips = dayRangeOf(rights);
  const askedUntil = asked.until === Infinity ? asked.from : asked.until;
  const from = Math.max(Math.min(strips.from, asked.from, today), asked.from - MAX_AWAY_DAYS);
  const until = Math.min(Math.max(strips.until, askedUntil, today), askedUntil + MAX_AWAY_DAYS);
  const air = strips.goesOn ? Math.max(DAYS_PER_YEAR, (until - from) * 0.08) : DAYS_PER_YEAR / 2;
  return { from: yearStart(from, 0), until: yearStart(until + air, 1) };
}

/** The first day of the year that is `later` years after that of a day. */
function yearStart(day: number, later: number): number {
  return dayNumber(firstOfYear(yearOf(isoFromDay(day)) + later));
}

export interface DayMark {
  readonly day: number;
  readonly words: string;
  readonly look: 'time' | 'now' | 'known';
}

/** Round days, about one every hundred pixels, labelled by year, month or day. */
export function timeMarks(days: DayRange, pixels: number): readonly DayMark[] {
  const ticks = scaleUtc(
    [new Date(days.from * 86_400_000), new Date(days.until * 86_400_000)],
    [0, pixels],
  ).ticks(Math.max(2, Math.floor(pixels / 100)));
  const whole = [...new Set(ticks.map((tick) => Math.floor(tick.getTime() / 86_400_000)))];
  return whole.map((day) => ({ day, words: nameOfTick(isoFromDay(day)), look: 'time' }));
}

/** The marks whose names have room right of their lines; that of today is centred on its line. */
export function namedMarks(marks: readonly DayMark[], until: number, perDay: number) {
  const today = marks.find(({ look }) => look === 'now')!.day;
  return marks.filter(({ day, look }) => {
    const pixels = (day - today) * perDay;
    const isClear = pixels < -84 || pixels > 28;
    return look !== 'time' || (isClear && (until - day) * perDay > 36);
  });
}

function nameOfTick(day: string): string {
  if (day.endsWith('-01-01')) return String(Number(day.slice(0, 4)));
  const words = shortDay(day);
  return day.endsWith('-01') ? words.slice(2) : words.slice(0, -5);
}
