import { civil, type Day, dayOf, daysInMonth } from '../../domain/time/day.ts';
import { parseDatedDay } from '../../domain/time/edtf.ts';

/** A day, month or year of the calendar at its stated precision; `vague` if it is approximate. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly vague: boolean;
}

/** A moment as EDTF: 2032, 2032-03, 2032-03-31; a vague one with `~`, a vague day as its month. */
export function momentEdtf({ year, month, day, vague }: Moment): string {
  const rest = [month, vague ? null : day].filter((one) => one !== null);
  const text = [String(year).padStart(4, '0'), ...rest.map((one) => String(one).padStart(2, '0'))];
  return `${text.join('-')}${vague ? '~' : ''}`;
}

/** The moment of an EDTF date (no interval), or null. */
export function momentOf(edtf: string): Moment | null {
  try {
    parseDatedDay(edtf);
  } catch {
    return null;
  }
  const [year, month = null, day = null] = edtf.replace(/[~?]$/, '').split('-').map(Number);
  return { year: year!, month, day, vague: /[~?]$/.test(edtf) };
}

export function firstDay(moment: Moment): Day {
  return dayOf(moment.year, moment.month ?? 1, moment.day ?? 1);
}

export function lastDayOfMoment(moment: Moment): Day {
  const month = moment.month ?? 12;
  return dayOf(moment.year, month, moment.day ?? daysInMonth(moment.year, month));
}

export function dayMoment(day: Day): Moment {
  return { ...civil(day), vague: false };
}

/** A length of time, such as P10Y, P18M or P90D. */
export type Length = Readonly<Record<'years' | 'months' | 'days', number>>;

/** A length as ISO 8601 text. */
export function lengthText({ years, months, days }: Length): string {
  return `P${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${days ? `${days}D` : ''}`;
}

/**
 * The last moment of a length counted from a start: ten years from 2024-03-01 last through
 * 2034-02-28. Counted from the last day of a month they last through the last day of one. A month
 * or a year as the start gives an approximate end: 2024 gives 2034~.
 */
export function endAfter(start: Moment, { years, months, days }: Length): Moment {
  const count = start.year * 12 + (start.month ?? 7) - 1 + years * 12 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  if (start.day === null) {
    const last = civil(dayOf(year, month, 1) + days).year;
    const isMonth = start.month !== null && days === 0;
    return { year: last, month: isMonth ? month : null, day: null, vague: true };
  }
  const last = daysInMonth(year, month);
  const isLast = days === 0 && start.day === daysInMonth(start.year, start.month!);
  const until = isLast ? last + 1 : Math.min(start.day, last) + days;
  return { ...dayMoment(dayOf(year, month, until) - 1), vague: start.vague };
}
