/** Days are ISO text; calculations use days since 1 January 1970. */

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Days since 1970-01-01 of a day such as `2027-03-01`; for the years 0001 to 9999. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

export function isoFromDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return isoFromDay(dayNumber(day) + days);
}

/** The same day some years later; 29 February becomes 28 February if needed. */
export function addYears(day: string, years: number): string {
  const year = String(yearOf(day) + years).padStart(4, '0');
  const moved = `${year}${day.slice(4)}`;
  return isDay(moved) ? moved : `${year}-02-28`;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function firstOfYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

export function lastOfYear(year: number): string {
  return firstOfYear(year).replace('-01-01', '-12-31');
}

/** Whether the text names a day of the calendar: `2026-02-29` does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return !Number.isNaN(dayNumber(text)) && isoFromDay(dayNumber(text)) === text;
}

/** In words: `31 December 2030`. */
export function dayWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthName(day)} ${yearOf(day)}`;
}

/** In short words, for tables: `31 Dec 2030`. */
export function shortDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthName(day).slice(0, 3)} ${yearOf(day)}`;
}

/** A span by its shortest name: `2019`, `April 2026`, `1 May 2026 through 3 June 2026`. */
export function spanWords(first: string, last: string, words = dayWords): string {
  if (first === last) return words(first);
  if (first.endsWith('-01-01') && last.endsWith('-12-31'))
    return first.slice(0, 4) === last.slice(0, 4)
      ? String(yearOf(first))
      : `${yearOf(first)} through ${yearOf(last)}`;
  if (
    first.endsWith('-01') &&
    first.slice(0, 7) === last.slice(0, 7) &&
    addDays(last, 1).endsWith('-01')
  )
    return `${monthName(first)} ${yearOf(first)}`;
  return `${words(first)} through ${words(last)}`;
}

/** An unknown day of a span: `some day in 2019`, `some day from … through …`. */
export function someDayWords(first: string, last: string, words = dayWords): string {
  if (first === last) return words(first);
  const name = spanWords(first, last, words);
  return name.includes(' through ') ? `some day from ${name}` : `some day in ${name}`;
}

function monthName(day: string): string {
  return MONTH.format(dayNumber(day) * 86_400_000);
}
