import { Date as CalendarDay } from 'neo4j-driver';
import { civil, type Day, dayOf, OPEN } from '../../domain/time/day.ts';
import type { DatedDay } from '../../domain/time/edtf.ts';

export type PropertyValue =
  string | number | boolean | null | CalendarDay<number> | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Each day twice: for queries a number, `tenureKnownFrom`, for people a date, `knownFrom`. */
export function dayProperties(days: Readonly<Record<string, Day | null>>): Properties {
  return {
    ...technical(days),
    ...Object.fromEntries(
      Object.entries(days).map(([name, day]) => [name, day === null ? null : calendarDay(day)]),
    ),
  };
}

/** A dated day: its EDTF and its first and last day: `executedEdtf`, `executedEarliest`, … */
export function datedDayProperties(name: string, day: DatedDay | null): Properties {
  return {
    [`${name}Edtf`]: day?.edtf ?? null,
    ...dayProperties({
      [`${name}Earliest`]: day?.earliest ?? null,
      [`${name}Latest`]: day?.latest ?? null,
    }),
  };
}

/** The same properties under names that begin with `tenure`: those that only queries read. */
export function technical(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      `tenure${name[0]!.toUpperCase()}${name.slice(1)}`,
      value,
    ]),
  );
}

const FIRST = dayOf(1, 1, 1);

/** A day as the database's own date; 9999-12-31 for no end, 0001-01-01 for no beginning. */
export function calendarDay(day: Day): CalendarDay<number> {
  const { year, month, day: dayOfMonth } = civil(Math.min(OPEN, Math.max(FIRST, day)));
  return new CalendarDay(year, month, dayOfMonth);
}
