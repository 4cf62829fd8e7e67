import { scaleUtc } from 'd3-scale';
import { isoFromDay, shortDay } from '../../time/days.ts';
import type { DayRange } from '../../time/day-range.ts';

/** A line of the time axis, with its name. */
export interface TimeTick {
  readonly day: number;
  readonly words: string;
}

/** Round days, about one every hundred pixels, labelled by year, month or day. */
export function timeTicks(days: DayRange, pixels: number): readonly TimeTick[] {
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
