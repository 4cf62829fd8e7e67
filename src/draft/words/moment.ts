import { civil, type Day, dayOf, daysInMonth } from '../../domain/time/day.ts';

/** A day, month or year of the calendar at its stated precision; `vague` if it is approximate. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly vague: boolean;
}

/**
 * A moment as EDTF: 2032, 2032-03, 2032-03-31, with `~` on a vague year or month. A vague day is
 * given as its month.
 */
export function momentEdtf(moment: Moment): string {
  const year = String(moment.year).padStart(4, '0');
  if (moment.month === null) return `${year}${moment.vague ? '~' : ''}`;
  const month = `${year}-${String(moment.month).padStart(2, '0')}`;
  if (moment.day === null) return `${month}${moment.vague ? '~' : ''}`;
  return moment.vague ? `${month}~` : `${month}-${String(moment.day).padStart(2, '0')}`;
}

/** The moment of an EDTF date that this program wrote (no interval), or null. */
export function momentOf(edtf: string): Moment | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/.exec(edtf);
  if (!parts) return null;
  const [year, month, day] = [
    Number(parts[1]),
    parts[2] ? Number(parts[2]) : null,
    parts[3] ? Number(parts[3]) : null,
  ];
  if (year < 1000 || (month !== null && (month < 1 || month > 12))) return null;
  if (day !== null && (day < 1 || day > daysInMonth(year, month!))) return null;
  return { year, month, day, vague: parts[4] !== undefined };
}

export function firstDay(moment: Moment): Day {
  return dayOf(moment.year, moment.month ?? 1, moment.day ?? 1);
}

export function lastDayOfMoment(moment: Moment): Day {
  const month = moment.month ?? 12;
  return dayOf(moment.year, month, moment.day ?? daysInMonth(moment.year, month));
}

export function dayMoment(day: Day): Moment {
  const { year, month, day: date } = civil(day);
  return { year, month, day: date, vague: false };
}

/** A length of time, such as P10Y, P18M or P90D. */
export interface Length {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** A length as ISO 8601 text. */
export function lengthText(length: Length): string {
  return `P${length.years ? `${length.years}Y` : ''}${length.months ? `${length.months}M` : ''}${length.days ? `${length.days}D` : ''}`;
}

/**
 * The last moment of a length counted from a start: ten years from 2024-03-01 last through
 * 2034-02-28. Counted from the last day of a month they last through the last day of one. A month
 * or a year as the start gives an approximate end: 2024 gives 2034~.
 */
export function endAfter(start: Moment, length: Length): Moment {
  if (start.day !== null && start.month !== null) {
    const months = start.year * 12 + start.month - 1 + length.years * 12 + length.months;
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    const last = daysInMonth(year, month);
    if (length.days === 0 && start.day === daysInMonth(start.year, start.month))
      return { year, month, day: last, vague: start.vague };
    const day = Math.min(start.day, last);
    return { ...dayMoment(dayOf(year, month, day) + length.days - 1), vague: start.vague };
  }
  if (start.month !== null && length.days === 0) {
    const months = start.year * 12 + start.month - 1 + length.years * 12 + length.months;
    return { year: Math.floor(months / 12), month: (months % 12) + 1, day: null, vague: true };
  }
  const middle = civil(
    dayOf(start.year, start.month ?? 7, 1) + length.years * 365 + length.months * 30 + length.days,
  );
  return {
    year: length.months || length.days ? middle.year : start.year + length.years,
    month: null,
    day: null,
    vague: true,
  };
}
